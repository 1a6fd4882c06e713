export type ComplaintRefusal =
  | 'notFound'
  | 'stale'
  | 'wrongState'
  | 'noOrganisation'
  | 'notItsCentre'
  | 'inFuture'
  | 'answerByPast'
  | 'notExaminer'
  | 'notTheExaminer'
  | 'beforeReceipt'
  | 'bodyUnnamed'
  | 'noFile'
  | 'nobodyNamed'
  | 'reasonShort'

/** At which field each refusal is shown; null above the form. */
export const refusalFields: Record<ComplaintRefusal, string | null> = {
  notFound: null,
  stale: null,
  wrongState: null,
  noOrganisation: 'organisation',
  notItsCentre: 'centre',
  inFuture: 'onDay',
  answerByPast: 'answerByOn',
  notExaminer: 'examinerId',
  notTheExaminer: null,
  beforeReceipt: 'onDay',
  bodyUnnamed: 'bodyName',
  noFile: 'file',
  nobodyNamed: null,
  reasonShort: 'why',
}
