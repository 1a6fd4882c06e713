import { criterionIds, type CriterionId } from 'scoring/quality/criteria'
import { knowsCharter, type Charter } from './criteria/charter'
import { knowsContracts, type CourseOnDay } from './criteria/contracts'
import { knowsMedical, type MedicalOnDay } from './criteria/medical'
import { knowsPlans } from './criteria/plans'
import { knowsProgramme, type ProgrammeOnRecord } from './criteria/programme'
import { knowsStaff, type StaffOnRecord } from './criteria/staff'
import type { Known } from './criteria/known'

/** What the portal keeps of one organisation, of all its days. */
export interface KeptFacts {
  code: string
  charters: readonly Charter[]
  /** Courses that are in the programme on the day. */
  courses: readonly CourseOnDay[]
  /** Codes of clients who are entered without any contract. */
  withoutContract: readonly string[]
  staff: readonly StaffOnRecord[]
  medical: MedicalOnDay
  programmes: readonly ProgrammeOnRecord[]
}

export interface KnownCriterion extends Known {
  criterion: CriterionId
}

const knowing: Record<CriterionId, (facts: KeptFacts, day: string) => Known> = {
  'charter-services': knowsCharter,
  contract: knowsContracts,
  'staff-education': knowsStaff,
  'medical-agreement': knowsMedical,
  programme: knowsProgramme,
  'individual-approach': knowsPlans,
}

/** What the portal knows of the six criteria on a day, in the order of the law (п. 2.4.4 (2)). Unknown is not no. */
export const knownOfCriteria = (facts: KeptFacts, day: string): KnownCriterion[] =>
  criterionIds.map((criterion) => ({ criterion, ...knowing[criterion](facts, day) }))
