import type { CertificationRefusal } from './refusals'

export type { CertificationRefusal }

export interface NotDone {
  ok: false
  refusal: CertificationRefusal
  /** Whose tie it is, where it is a tie. */
  about?: string
}

/** Thrown inside a transaction, so that whatever it wrote, a number above all, is given back. */
export class CertificationRefused extends Error {
  constructor(
    readonly refusal: CertificationRefusal,
    readonly about?: string,
  ) {
    super(refusal)
  }
}

/** A refusal as a value; anything else that is thrown is a bug and goes on. */
export async function orRefused<T>(work: Promise<T>): Promise<T | NotDone> {
  try {
    return await work
  } catch (error) {
    if (error instanceof CertificationRefused) return { ok: false, refusal: error.refusal, about: error.about }
    throw error
  }
}

/** @throws CertificationRefused where nothing was written */
export function requireReason(reason: string): string {
  const written = reason.trim()
  if (written === '') throw new CertificationRefused('reasonNeeded')
  return written
}
