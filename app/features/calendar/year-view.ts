import {
  dayIn,
  isWorking,
  workCalendar,
  type CalendarDay,
  type DayReason,
  type WorkYear,
} from 'scoring/calendar/work-calendar'
import {
  addDays,
  addToMonth,
  daysInMonth,
  firstDayOf,
  monthOf,
  firstDayOfYear,
  weekdayOf,
  type PlainMonth,
} from 'scoring/plain-date'

/** How a day is drawn: each kind has a colour, a mark and a word. */
export type DayKind = 'work' | 'weekend' | 'holiday' | 'moved' | 'worked' | 'regional'

export interface YearDay extends CalendarDay {
  kind: DayKind
}

export interface YearMonth {
  month: PlainMonth
  working: number
  /** Seven places each, Monday first; null before the first day and after the last. */
  weeks: (YearDay | null)[][]
}

const kinds: Readonly<Record<DayReason, DayKind>> = {
  weekday: 'work',
  weekend: 'weekend',
  holiday: 'holiday',
  'holiday-moved': 'moved',
  'decree-off': 'moved',
  'decree-working': 'worked',
  'regional-off': 'regional',
}

/** The twelve months of a year, day by day. */
export function monthsOf(year: WorkYear): YearMonth[] {
  const calendar = workCalendar([year])
  const january = monthOf(firstDayOfYear(year.year))
  return Array.from({ length: 12 }, (_, index) => {
    const month = addToMonth(january, index)
    const days = Array.from({ length: daysInMonth(month) }, (_, past): YearDay => {
      const day = dayIn(calendar, addDays(firstDayOf(month), past))!
      return { ...day, kind: kinds[day.reason] }
    })
    return { month, working: days.filter(isWorking).length, weeks: weeksOf(days) }
  })
}

function weeksOf(days: readonly YearDay[]): (YearDay | null)[][] {
  const places: (YearDay | null)[] = [...Array<null>(weekdayOf(days[0]!.date)).fill(null), ...days]
  return Array.from({ length: Math.ceil(places.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => places[week * 7 + day] ?? null),
  )
}

export const workingDaysOf = (months: readonly YearMonth[]): number =>
  months.reduce((sum, { working }) => sum + working, 0)

export const quartersOf = (months: readonly YearMonth[]): number[] =>
  [0, 3, 6, 9].map((first) => workingDaysOf(months.slice(first, first + 3)))

export const daysOf = (months: readonly YearMonth[]): YearDay[] =>
  months.flatMap(({ weeks }) => weeks.flat().filter((day) => day !== null))

/** Days that are not as the week alone would have them, in order; neighbours of one kind and reason stand together. */
export function unusualRuns(months: readonly YearMonth[]): { first: YearDay; last: YearDay }[] {
  const runs: { first: YearDay; last: YearDay }[] = []
  for (const day of daysOf(months)) {
    if (day.kind === 'work' || day.kind === 'weekend') continue
    const run = runs.at(-1)
    const continues =
      run && run.last.kind === day.kind && run.last.reason === day.reason && addDays(run.last.date, 1) === day.date
    if (continues) run.last = day
    else runs.push({ first: day, last: day })
  }
  return runs
}

/** Days on which one calendar works and the other does not. */
export function daysThatChange(before: WorkYear, after: WorkYear): { date: string; willWork: boolean }[] {
  const was = new Map(daysOf(monthsOf(before)).map((day) => [day.date, isWorking(day)]))
  return daysOf(monthsOf(after))
    .filter((day) => was.get(day.date) !== isWorking(day))
    .map((day) => ({ date: day.date, willWork: isWorking(day) }))
}
