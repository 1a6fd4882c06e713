import { NotReady } from '../documents/kinds/paper-kind.server'
import type { CommissionRefusal } from './refusals'

export type { CommissionRefusal }

export interface NotDone {
  ok: false
  refusal: CommissionRefusal
}

export type Moved = { ok: true; id?: string } | NotDone

/** Thrown inside a transaction, so that whatever it wrote, a number above all, is given back. */
export class CommissionRefused extends Error {
  constructor(readonly refusal: CommissionRefusal) {
    super(refusal)
  }
}

/** A refusal as a value; anything else that is thrown is a bug and goes on. */
export async function orRefused<T>(work: Promise<T>): Promise<T | NotDone> {
  try {
    return await work
  } catch (error) {
    if (error instanceof CommissionRefused) return { ok: false, refusal: error.refusal }
    if (error instanceof NotReady && error.reason === 'noMinistry') return { ok: false, refusal: 'noMinistry' }
    throw error
  }
}

/** @throws CommissionRefused where nothing was written */
export function requireReason(reason: string): string {
  const written = reason.trim()
  if (written === '') throw new CommissionRefused('reasonNeeded')
  return written
}
