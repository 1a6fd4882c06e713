import { paths } from '~/paths'
import { planStanding } from '../plan-standing'
import { courseItems, type CourseOnDay } from './contracts'
import type { Known, KnownFact } from './known'

/** Criterion 6: the plan of every client past the term for it; those still inside the term do not count (G-12a). */
export function knowsPlans({ code, courses }: { code: string; courses: readonly CourseOnDay[] }, day: string): Known {
  const to = `${paths.qualityFacts(code)}#plans`
  const standing = courses.map((course) => ({
    code: course.code,
    standing: planStanding({ dueOn: course.planDueOn, madeOn: course.planMadeOn }, day),
  }))
  const of = (...wanted: string[]) => standing.filter((one) => wanted.includes(one.standing)).map((one) => one.code)
  const [made, late, inTerm, lacking] = [of('inTime', 'late'), of('late'), of('inTerm'), of('lacking')]
  const counted = (say: 'plansMade' | 'plansInTerm', codes: readonly string[]): KnownFact[] =>
    codes.length === 0 ? [] : [{ say, values: { count: codes.length }, to }]
  const told: KnownFact[] =
    late.length === 0 ? [] : [{ say: 'plansLate', values: { count: late.length }, items: courseItems(late) }]
  const facts = [...counted('plansMade', made), ...told, ...counted('plansInTerm', inTerm)]
  if (lacking.length > 0) {
    const none = { say: 'plansLacking' as const, values: { count: lacking.length }, items: courseItems(lacking) }
    return { knows: 'no', facts, lacking: [none] }
  }
  if (made.length > 0) return { knows: 'yes', facts, lacking: [] }
  return { knows: 'unknown', facts, lacking: courses.length === 0 ? [{ say: 'nobodyInProgramme' }] : [] }
}
