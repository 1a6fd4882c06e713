import type { ExclusionRefusal } from './refusals'

export interface NotDone {
  ok: false
  refusal: ExclusionRefusal
}

/** Thrown inside a transaction, so that whatever it wrote is taken back. */
export class ExclusionRefused extends Error {
  constructor(readonly refusal: ExclusionRefusal) {
    super(refusal)
  }
}

/** A refusal as a value; anything else that is thrown is a bug and goes on. */
export async function orRefused<T>(work: Promise<T>): Promise<T | NotDone> {
  try {
    return await work
  } catch (error) {
    if (error instanceof ExclusionRefused) return { ok: false, refusal: error.refusal }
    throw error
  }
}
