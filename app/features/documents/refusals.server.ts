import { NotReady, type NotReadyReason } from './kinds/paper-kind.server'

export type PaperRefusal =
  | 'notFound'
  | 'stale'
  | 'wrongState'
  | 'samePerson'
  | 'dataChanged'
  | 'templateChanged'
  | 'notReplaceable'
  | 'notRegisteredKind'
  | 'reasonNeeded'
  | 'noAddress'
  | 'filesNotReady'
  | 'beforeRegistered'
  | 'inFuture'
  | 'noFile'
  | 'notCancellable'
  | 'effectRefused'

/** Why it was not done; `reason` says what the subject lacks, `detail` what an order's kind has against it. */
export interface NotDone {
  ok: false
  refusal: PaperRefusal | 'notReady'
  reason?: NotReadyReason
  detail?: { ru: string; en: string }
}

/** Thrown inside a transaction, so that whatever it wrote, a number above all, is given back. */
export class PaperRefused extends Error {
  constructor(
    readonly refusal: PaperRefusal,
    readonly detail?: NotDone['detail'],
  ) {
    super(refusal)
  }
}

/** A refusal as a value; anything else that is thrown is a bug and goes on. */
export async function orRefused<T>(work: Promise<T>): Promise<T | NotDone> {
  try {
    return await work
  } catch (error) {
    if (error instanceof PaperRefused) return { ok: false, refusal: error.refusal, detail: error.detail }
    if (error instanceof NotReady) return { ok: false, refusal: 'notReady', reason: error.reason }
    throw error
  }
}
