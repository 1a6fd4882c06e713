import { daysBetween, plainDate } from 'scoring/plain-date'
import { courseState, type ExitOnRecord } from './course-state'
import { courseDaysOf, daysOfCourse, lastCourseDay } from './planned-end'

export type CourseWarning =
  | { kind: 'plannedTooLong' | 'tooLong'; days: number; allowed: number }
  | { kind: 'termPassed'; days: number }
  | { kind: 'completedEarly'; days: number }
  | { kind: 'exitUndecided' }
  | { kind: 'monthsAfterExit' }

export interface WarnedCourse {
  signedOn: string
  plannedEndOn: string
  exit: ExitOnRecord | null
  /** `YYYY-MM` of the acts' months. */
  months: readonly string[]
}

/** What is odd about a course: none of it is refused, all of it wants a look. */
export function courseWarnings({ signedOn, plannedEndOn, exit, months }: WarnedCourse, today: string): CourseWarning[] {
  const warnings: CourseWarning[] = []
  const allowed = courseDaysOf(signedOn)
  const last = lastCourseDay(signedOn)
  const until = exit?.exitedOn ?? today
  if (until > last) warnings.push({ kind: 'tooLong', days: daysOfCourse(signedOn, until), allowed })
  else if (plannedEndOn > last)
    warnings.push({ kind: 'plannedTooLong', days: daysOfCourse(signedOn, plannedEndOn), allowed })
  const toPlannedEnd = (from: string) => daysBetween(plainDate(from), plainDate(plannedEndOn))
  if (!exit && today > plannedEndOn) warnings.push({ kind: 'termPassed', days: -toPlannedEnd(today) })
  if (exit?.kind === 'completed' && exit.exitedOn < plannedEndOn)
    warnings.push({ kind: 'completedEarly', days: toPlannedEnd(exit.exitedOn) })
  if (courseState(exit) === 'undecided') warnings.push({ kind: 'exitUndecided' })
  if (exit && months.some((month) => month > exit.exitedOn.slice(0, 7))) warnings.push({ kind: 'monthsAfterExit' })
  return warnings
}
