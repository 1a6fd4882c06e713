import type { ContractRefusal } from './course-checks.server'
import type { PersonRefusal } from './create-client.server'
import type { DecideExitResult } from './decide-exit.server'
import type { EditCourseResult } from './edit-course.server'
import type { RecordExitRefusal } from './record-exit.server'
import type { RecordRepaymentResult } from './record-repayment.server'
import type { AftercareRefusal } from './save-aftercare.server'

/** At which field of its form each refusal is shown; null for above the form. */
type Fields<R extends string> = Record<R, string | null>
type RefusalOf<Result> = Result extends { ok: false; refusal: infer R extends string } ? R : never

export const contractRefusalFields: Fields<ContractRefusal> = {
  contractInFuture: 'signedOn',
  contractBeforeOrder: 'signedOn',
  plannedEndBeforeContract: 'plannedEndOn',
  unknownCentre: 'centreId',
  contractNumberTaken: 'number',
}

export const clientRefusalFields: Fields<ContractRefusal | PersonRefusal | 'knownPerson'> = {
  ...contractRefusalFields,
  wrongSnils: 'snils',
  bornAfterContract: 'bornOn',
  knownPerson: null,
}

export const editRefusalFields: Fields<RefusalOf<EditCourseResult>> = {
  ...clientRefusalFields,
  stale: null,
  contractAfterExit: 'signedOn',
  contractAfterMonths: 'signedOn',
}

export const exitRefusalFields: Fields<RecordExitRefusal> = {
  confirmedNotAllowed: 'isConfirmed',
  reasonMissing: 'reason',
  reasonNotAllowed: 'reason',
  decisionNotAllowed: null,
  unknownContract: null,
  stale: null,
  exitInFuture: 'exitedOn',
  exitBeforeContract: 'exitedOn',
  exitBeforePaidMonth: 'exitedOn',
  exitAfterNextContract: 'exitedOn',
  completedFactsExist: 'kind',
  officialOnly: null,
}

export const decisionRefusalFields: Fields<RefusalOf<DecideExitResult>> = {
  unknownExit: null,
  stale: null,
  decisionNotNeeded: null,
  decisionReasonMissing: 'decisionReason',
}

export const aftercareRefusalFields: Fields<AftercareRefusal> = {
  unknownContract: null,
  stale: null,
  notCompleted: null,
  statementOutsideWindow: null,
  statementInFuture: null,
  employmentInFuture: 'registeredOn',
  remissionOutsideYears: null,
  remissionInFuture: null,
}

export const repaymentRefusalFields: Fields<RefusalOf<RecordRepaymentResult>> = {
  unknownContract: null,
  notPositive: 'amount',
  repaidInFuture: 'paidOn',
  wrongSettlementYear: 'settlementYear',
  sameDocument: 'documentNumber',
  moreThanPaid: 'amount',
}
