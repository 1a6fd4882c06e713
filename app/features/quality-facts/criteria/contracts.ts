import { paths } from '~/paths'
import type { Known } from './known'

/** A course that is in the programme on the day. */
export interface CourseOnDay {
  code: string
  /** The last day for its plan; null where the law gave it none. */
  planDueOn: string | null
  planMadeOn: string | null
}

export const courseItems = (codes: readonly string[]) => codes.map((code) => ({ text: code, to: paths.course(code) }))

interface Given {
  code: string
  courses: readonly CourseOnDay[]
  withoutContract: readonly string[]
}

/** Criterion 2: a contract of every client in the programme; a single one missing is a no (G-12d). */
export function knowsContracts({ code, courses, withoutContract }: Given): Known {
  const to = `${paths.qualityFacts(code)}#plans`
  const facts = courses.length > 0 ? [{ say: 'contracts' as const, values: { count: courses.length }, to }] : []
  if (withoutContract.length > 0) {
    const items = withoutContract.map((code) => ({ text: code, to: paths.clients }))
    return { knows: 'no', facts, lacking: [{ say: 'noContract', values: { count: items.length }, items }] }
  }
  if (courses.length === 0) return { knows: 'unknown', facts: [], lacking: [{ say: 'nobodyInProgramme' }] }
  return { knows: 'yes', facts: [...facts, { say: 'freeOfChargeToCheck' }], lacking: [] }
}
