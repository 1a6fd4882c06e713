import { demoToday, firstMonth } from 'fixtures/demo-region/region'
import type { EarlyExit } from 'fixtures/demo-region/exits'
import type { Habits } from 'fixtures/demo-region/habits'
import { addDays, daysBetween, firstDayOf, plainDate, plainMonth, yearOf, type PlainDate } from 'scoring/plain-date'
import { diceOf, type Dice } from './dice'
import { latest, workday } from './days'

export interface PlannedCourse {
  signedOn: PlainDate
  plannedEndOn: PlainDate
  /** The last day: of an early exit, or of the completion; null while the client is in the programme. */
  exitedOn: PlainDate | null
  early: EarlyExit | null
  /** The first course of the same client, where this is the second. */
  earlier: PlannedCourse | null
}

/** Contracts are signed up to a week before today, and a course that ended this week is recorded already. */
const lastContractDay = addDays(plainDate(demoToday), -7)
const lastExitDay = addDays(plainDate(demoToday), -3)
const courseLengths = [120, 150, 180, 180, 180, 150, 90]

/** The courses of an organisation: admissions spread over its years, each to its end, and the early exits among them. */
export function planCourses(habits: Habits, exits: readonly EarlyExit[], since: PlainDate): PlannedCourse[] {
  const dice = diceOf(`courses ${habits.organisation}`)
  const first = latest(since, firstDayOf(plainMonth(firstMonth)))
  const courses = admissionDays(habits.clientCount, first, dice).map((signedOn): PlannedCourse => {
    const plannedEndOn = addDays(signedOn, dice.pick(courseLengths) - 1)
    const exitedOn = plannedEndOn <= lastExitDay ? plannedEndOn : null
    return { signedOn, plannedEndOn, exitedOn, early: null, earlier: null }
  })
  for (const exit of exits) endEarly(courses, exit, dice)
  return [...courses, ...secondCourses(courses)]
}

/** Five people are there from the first weeks; the others come evenly, give or take nine days. */
function admissionDays(count: number, first: PlainDate, dice: Dice): PlainDate[] {
  const atOnce = 5
  const span = daysBetween(first, lastContractDay)
  return Array.from({ length: count }, (_, index) => {
    const day =
      index < atOnce
        ? addDays(first, 8 + dice.whole(0, 14))
        : addDays(first, 20 + Math.floor(((span - 30) * (index - atOnce)) / (count - atOnce - 1)) + dice.whole(-9, 9))
    return workday(day > lastContractDay ? lastContractDay : day)
  }).sort()
}

/** Ends one of the courses that this exit suits: in its year, not in the first days, and well before the planned end. */
function endEarly(courses: readonly PlannedCourse[], exit: EarlyExit, dice: Dice): void {
  for (const course of dice.shuffled(courses)) {
    const day = addDays(
      course.signedOn,
      dice.whole(18, Math.min(110, daysBetween(course.signedOn, course.plannedEndOn) - 12)),
    )
    const isFromYearBefore = yearOf(course.signedOn) < exit.year
    if (course.early || yearOf(day) !== exit.year || day > lastExitDay) continue
    if (isFromYearBefore !== (exit.isFromYearBefore ?? false)) continue
    Object.assign(course, { exitedOn: day, early: exit })
    return
  }
  throw new Error(`no course of ${exit.organisation} can end in ${exit.year} by ${exit.kind}`)
}

const secondCourses = (courses: readonly PlannedCourse[]): PlannedCourse[] =>
  courses.flatMap((earlier) => {
    if (!earlier.early?.returnsAfterDays || !earlier.exitedOn) return []
    const signedOn = workday(addDays(earlier.exitedOn, earlier.early.returnsAfterDays))
    const plannedEndOn = addDays(signedOn, 179)
    return [{ signedOn, plannedEndOn, exitedOn: plannedEndOn, early: null, earlier }]
  })
