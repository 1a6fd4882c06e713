export type FactRefusal =
  | 'notFound'
  | 'stale'
  | 'inFuture'
  | 'endsBefore'
  | 'noPaper'
  | 'leftBefore'
  | 'planBefore'
  | 'planInFuture'
  | 'signedBefore'

/** Why a record was not kept, and at which field that stands; null for above the form. */
export interface NotKept {
  ok: false
  refusal: FactRefusal
  field: string | null
}

export const notKept = (refusal: FactRefusal, field: string | null = null): NotKept => ({ ok: false, refusal, field })
