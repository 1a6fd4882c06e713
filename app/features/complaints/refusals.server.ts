import type { ComplaintRefusal } from './refusals'

export interface NotDone {
  ok: false
  refusal: ComplaintRefusal
}

/** Thrown inside a transaction, so that whatever it wrote, a number above all, is given back. */
export class ComplaintRefused extends Error {
  constructor(readonly refusal: ComplaintRefusal) {
    super(refusal)
  }
}

/** A refusal as a value; anything else that is thrown is a bug and goes on. */
export async function orRefused<T>(work: Promise<T>): Promise<T | NotDone> {
  try {
    return await work
  } catch (error) {
    if (error instanceof ComplaintRefused) return { ok: false, refusal: error.refusal }
    throw error
  }
}
