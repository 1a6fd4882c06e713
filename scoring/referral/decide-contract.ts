import type { WorkCalendar } from '../calendar/work-calendar'
import { referralValidity } from '../parameters/referral-terms'
import { compareDays, type PlainDate } from '../plain-date'
import { isAfterTerm } from './after-term'
import { checkTests, type MedicalTests, type TestCheck } from './check-tests'
import { cameLate, carriesWeapons, contraindicated, referralAbsent } from './contract-grounds'
import { findContraindications, hasContraindication, type Contraindications } from './contraindications'
import { asking, decide, found, notKnown, type Decision, type FactsOf, type Finding } from './decision'

const titles = {
  carriesWeapons: {
    ru: 'Обнаружены ли оружие, горючие или взрывоопасные вещества',
    en: 'Whether weapons, inflammable or explosive substances were found',
  },
}

export interface ContractCase extends FactsOf<typeof titles> {
  readonly cameOn: PlainDate
  /** `none`: the person has no referral. */
  readonly referralIssuedOn: PlainDate | 'none' | 'unknown'
  readonly contraindications: Contraindications
  readonly tests: MedicalTests
  readonly calendar: WorkCalendar
}

export interface ContractDecision extends Decision {
  /** Tests that are not there in time: they refuse nothing. */
  readonly warnings: readonly TestCheck[]
}

/** Whether an organisation makes a contract with a person who came, by clauses 3.6, 3.7 and 5.1. */
export function decideContract(asked: ContractCase): ContractDecision {
  const decision = decide([
    [referralAbsent, hasNoReferral(asked)],
    [contraindicated, hasContraindication(asked.contraindications)],
    ...findContraindications(asked.contraindications),
    [cameLate, isLate(asked)],
    [carriesWeapons, asking(titles, asked)('carriesWeapons')],
  ])
  const { tests } = checkTests(asked.tests, asked.cameOn)
  return { ...decision, warnings: tests.filter(({ state }) => state !== 'fresh') }
}

const issueUnknown = notKnown({
  fact: 'referralIssuedOn',
  title: { ru: 'Дата выдачи направления', en: 'The day on which the referral was issued' },
})

function hasNoReferral({ referralIssuedOn, cameOn }: ContractCase): Finding {
  if (referralIssuedOn === 'unknown') return issueUnknown
  return found(referralIssuedOn === 'none' || compareDays(cameOn, referralIssuedOn) < 0)
}

function isLate({ referralIssuedOn, cameOn, calendar }: ContractCase): Finding {
  if (referralIssuedOn === 'unknown') return issueUnknown
  if (referralIssuedOn === 'none') return found(false)
  const term = referralValidity.on(referralIssuedOn)
  return isAfterTerm({ day: cameOn, start: referralIssuedOn, term, calendar })
}
