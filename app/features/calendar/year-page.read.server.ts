import { initialsOf } from '~/platform/auth/require-actor.server'
import { db } from '~/platform/db/db.server'
import { workYearOf } from './work-calendar.read.server'
import { shippedYear, yearInForce, type YearInForce } from './year-in-force.read.server'
import { monthsOf, workingDaysOf, type YearMonth } from './year-view'

export interface YearVersion {
  version: number
  decreeNumber: string
  decreeOn: string
  isConfirmed: boolean
  workingDays: number
  /** Null for the year that ships with the portal. */
  recordedBy: string | null
  recordedAt: Date | null
}

/** A year with its months and the history of its versions, newest first; null where it has no calendar. */
export async function yearPage(year: number) {
  const inForce = await yearInForce(year)
  return inForce && { inForce, months: monthsOfStored(inForce), versions: await versionsOf(year) }
}

export const monthsOfStored = (stored: YearInForce): YearMonth[] => monthsOf(workYearOf(stored))

async function versionsOf(year: number): Promise<YearVersion[]> {
  const rows = await db.calendarYear.findMany({ where: { year }, orderBy: { version: 'desc' } })
  const people = await db.user.findMany({
    where: { id: { in: rows.map((row) => row.recordedById) } },
    select: { id: true, surname: true, givenName: true, patronymic: true },
  })
  const names = new Map(people.map((person) => [person.id, initialsOf(person)]))
  const shipped = shippedYear(year)
  return [
    ...rows.map((row) => told(row, names.get(row.recordedById) ?? '', row.recordedAt)),
    ...(shipped ? [told(shipped, null, null)] : []),
  ]
}

const told = (row: YearInForce, recordedBy: string | null, recordedAt: Date | null): YearVersion => ({
  ...{ version: row.version, decreeNumber: row.decreeNumber, decreeOn: row.decreeOn, isConfirmed: row.isConfirmed },
  ...{ workingDays: workingDaysOf(monthsOf(workYearOf(row))), recordedBy, recordedAt },
})
