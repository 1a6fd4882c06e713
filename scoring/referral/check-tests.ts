import { unshiftedEnd } from '../deadlines/term-end'
import { testsAfterAdmission, testsOuterLimit, testsValidity } from '../parameters/referral-terms'
import { compareDays, type PlainDate } from '../plain-date'
import type { Wording } from '../wording'
import { medicalTests } from './medical-tests'

type TestDay = PlainDate | 'none' | 'unknown'

export interface MedicalTests {
  readonly done: Readonly<Record<keyof typeof medicalTests, TestDay>>
  /** Those that the organisation asks for itself. */
  readonly others: readonly { readonly id: string; readonly title: Wording; readonly doneOn: TestDay }[]
}

export interface TestCheck {
  readonly id: string
  readonly title: Wording
  readonly state: 'fresh' | 'stale' | 'absent' | 'unknown'
  /** The last day on which the result is good; null where there is none or nobody knows. */
  readonly validUntil: PlainDate | null
}

export interface TestsCheck {
  readonly tests: readonly TestCheck[]
  /** The working term and the outer limit for what is not fresh; null where every test is. */
  readonly toDo: { readonly by: PlainDate; readonly atLatest: PlainDate } | null
}

/** Which tests are there in time on the day of admission, and by which days the others are due. */
export function checkTests({ done, others }: MedicalTests, admittedOn: PlainDate): TestsCheck {
  const named = (Object.keys(medicalTests) as (keyof typeof medicalTests)[]).map((key) => {
    const { id, title } = medicalTests[key]
    return { id, title, doneOn: done[key] }
  })
  const tests = [...named, ...others].map(({ id, title, doneOn }) => ({ id, title, ...stateOf(doneOn, admittedOn) }))
  if (tests.every(({ state }) => state === 'fresh')) return { tests, toDo: null }
  const by = unshiftedEnd(admittedOn, testsAfterAdmission.on(admittedOn))
  return { tests, toDo: { by, atLatest: unshiftedEnd(admittedOn, testsOuterLimit.on(admittedOn)) } }
}

function stateOf(doneOn: TestDay, admittedOn: PlainDate): Pick<TestCheck, 'state' | 'validUntil'> {
  if (doneOn === 'none') return { state: 'absent', validUntil: null }
  if (doneOn === 'unknown') return { state: 'unknown', validUntil: null }
  const validUntil = unshiftedEnd(doneOn, testsValidity.on(admittedOn))
  return { state: compareDays(validUntil, admittedOn) < 0 ? 'stale' : 'fresh', validUntil }
}
