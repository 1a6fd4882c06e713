export type DossierRefusal =
  | 'notFound'
  | 'stale'
  | 'wrongState'
  | 'inUse'
  | 'noFile'
  | 'inFuture'
  | 'expiresBefore'
  | 'noCentre'
  | 'expired'
  | 'closed'
  | 'nothingChosen'

export interface NotDone {
  ok: false
  refusal: DossierRefusal
}

/** Thrown inside a transaction, so that whatever it wrote is given back. */
export class DossierRefused extends Error {
  constructor(readonly refusal: DossierRefusal) {
    super(refusal)
  }
}

/** A refusal as a value; anything else that is thrown is a bug and goes on. */
export async function orRefused<T>(work: Promise<T>): Promise<T | NotDone> {
  try {
    return await work
  } catch (error) {
    if (error instanceof DossierRefused) return { ok: false, refusal: error.refusal }
    throw error
  }
}
