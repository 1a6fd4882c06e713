import { demoToday, lastMonth } from 'fixtures/demo-region/region'
import type { Habits } from 'fixtures/demo-region/habits'
import { employmentWindowMonths } from 'scoring/parameters/employment-window-months'
import { remissionReportDay } from 'scoring/parameters/remission-report-day'
import { addDays, addMonths, daysBetween, monthsBetween, plainDate, yearOf, type PlainDate } from 'scoring/plain-date'
import { groupMonthsAfter, remissionYearsAfter } from '~/features/clients/aftercare-months'
import type { StatementSigner } from '~/features/clients/save-aftercare.server'
import { dayText, workday } from './days'
import { diceOf, fallsOn, type Dice } from './dice'
import type { PlannedCourse } from './plan-courses'

export interface PlannedAftercare {
  statements: { month: string; signedBy: StatementSigner }[]
  employment: { registeredOn: string; source: string } | null
  remissions: { year: number; monthsCount: number; source: string }[]
}

/** What became of those who completed their courses, in the shares that the organisation's habits name. */
export function planAftercare(habits: Habits, courses: readonly PlannedCourse[]): Map<PlannedCourse, PlannedAftercare> {
  const dice = diceOf(`aftercare ${habits.organisation}`)
  const completed = courses
    .filter((course) => course.exitedOn && !course.early)
    .sort((a, b) => (a.exitedOn! < b.exitedOn! ? -1 : 1))
  return new Map(
    completed.map((course, index) => [
      course,
      {
        statements: statementsAfter(course.exitedOn!, fallsOn(index, habits.groups), dice),
        employment: employmentAfter(course.exitedOn!, fallsOn(index, habits.employment), dice),
        remissions: remissionsAfter(course.exitedOn!, fallsOn(index, habits.remission), dice),
      },
    ]),
  )
}

/** All six months, or the first few of them. */
function statementsAfter(completedOn: PlainDate, attends: boolean, dice: Dice): PlannedAftercare['statements'] {
  const count = attends ? 6 : dice.whole(0, 4)
  return groupMonthsAfter(completedOn)
    .slice(0, count)
    .filter((month) => month <= lastMonth)
    .map((month) => ({ month, signedBy: dice.chance(65) ? 'community-head' : 'ngo-head' }))
}

/** Within two months, or too late, or never. */
function employmentAfter(completedOn: PlainDate, isInTime: boolean, dice: Dice): PlannedAftercare['employment'] {
  const closes = addMonths(completedOn, employmentWindowMonths.on(completedOn))
  const day = isInTime
    ? workday(addDays(completedOn, dice.whole(4, daysBetween(completedOn, closes) - 9)))
    : workday(addDays(closes, dice.whole(6, 50)))
  if (!isInTime && dice.chance(55)) return null
  const answeredOn = workday(addDays(day, dice.whole(8, 20)))
  if (answeredOn > demoToday) return null
  return { registeredOn: day, source: `ответ комитета по труду от ${dayText(answeredOn)} № ${dice.whole(100, 2400)}` }
}

/** As it was reported on each 25 December so far. */
function remissionsAfter(completedOn: PlainDate, isStable: boolean, dice: Dice): PlannedAftercare['remissions'] {
  const reportDay = remissionReportDay.on(completedOn)
  return remissionYearsAfter(completedOn)
    .map((year) => ({ year, on: plainDate(`${year}-${reportDay}`) }))
    .filter(({ on }) => on <= demoToday && on >= completedOn)
    .map(({ year, on }) => {
      const most = monthsBetween(completedOn, on) - (on.slice(8) < completedOn.slice(8) ? 1 : 0)
      const monthsCount = isStable ? most : Math.min(most, dice.whole(0, 4))
      return { year, monthsCount, source: `сведения организации за ${yearOf(on)} год` }
    })
}
