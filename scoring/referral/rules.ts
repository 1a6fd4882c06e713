import type { Rule } from '../rule'
import { admissibility } from './admissibility'
import { applicationDocuments } from './application-documents'
import { centreDuties } from './centre-duties'
import { clientPays } from './client-pays'
import { contractGrounds } from './contract-grounds'
import { contraindications } from './contraindications'
import { courseTooLong } from './course-length'
import { eligibilityGrounds } from './eligibility-grounds'
import { followUpPhases } from './follow-up'
import { irkutskRules } from './irkutsk-region'
import { resultMarkers } from './krasnoyarsk-markers'
import { testRules } from './medical-tests'
import { nextStageRules } from './next-stage'
import { notInRegister } from './organisation-choice'
import { referralGrounds } from './referral-grounds'
import { requirements } from './requirements'
import { servicesStopped } from './services-stopped'
import { validReasons } from './valid-reasons'
import { voucherConditions } from './voucher-conditions'
import { voucherUse } from './voucher-use'
import { pupilSurvey } from './zhigalovo-survey'
import { stages } from './zhigalovo-stages'

/** From the application to the end of the contract, as a client meets them. */
export const referralRules: readonly Rule[] = [
  ...eligibilityGrounds,
  ...applicationDocuments,
  ...referralGrounds,
  notInRegister,
  ...contractGrounds,
  ...Object.values(contraindications),
  ...testRules,
  courseTooLong,
  servicesStopped,
  ...validReasons,
  ...Object.values(clientPays),
]

export const requirementRules: readonly Rule[] = [
  ...Object.values(requirements),
  ...Object.values(admissibility),
  ...Object.values(centreDuties),
]

/** What other regions do in their own way. */
export const regionRules: readonly Rule[] = [
  ...voucherConditions,
  ...voucherUse,
  ...irkutskRules,
  ...Object.values(resultMarkers),
  ...Object.values(stages),
  ...nextStageRules,
  pupilSurvey,
  followUpPhases,
]
