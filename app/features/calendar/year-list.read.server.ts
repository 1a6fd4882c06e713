import { officialCalendar } from 'scoring/calendar/official-years'
import { db } from '~/platform/db/db.server'
import { nextYearIsDue } from './next-year-is-due'
import { workYearOf } from './work-calendar.read.server'
import { shippedYear, type YearInForce } from './year-in-force.read.server'
import { monthsOf, workingDaysOf } from './year-view'

/** The years of the production calendar, newest first, and those that are missing. */
export async function yearList(today: string) {
  const rows = await db.calendarYear.findMany({ orderBy: [{ year: 'asc' }, { version: 'asc' }] })
  const newest = new Map<number, YearInForce>([...officialCalendar.keys()].map((year) => [year, shippedYear(year)!]))
  for (const row of rows) newest.set(row.year, row)
  const years = [...newest.values()]
    .sort((one, other) => other.year - one.year)
    .map((row) => ({
      ...{ year: row.year, version: row.version, isConfirmed: row.isConfirmed },
      ...{ decreeNumber: row.decreeNumber, decreeOn: row.decreeOn },
      workingDays: workingDaysOf(monthsOf(workYearOf(row))),
    }))
  const current = Number(today.slice(0, 4))
  const isNextDue = today.slice(5) >= nextYearIsDue
  const first = Math.min(current, ...newest.keys())
  const past = Array.from({ length: current - first }, (_, index) => first + index)
  const isMissing = (year: number) => !newest.has(year)
  return {
    years,
    /** Gaps before the current year: a term that runs into one has no last day. */
    missingPast: past.filter(isMissing),
    /** What is missing now: the current year, and the next one from November on. */
    missingNow: [current, ...(isNextDue ? [current + 1] : [])].filter(isMissing),
    next: Math.max(current, ...newest.keys()) + 1,
  }
}
