import { officialCalendar } from 'scoring/calendar/official-years'
import type { WorkCalendar, WorkYear } from 'scoring/calendar/work-calendar'
import { plainDate } from 'scoring/plain-date'
import { db, type Reader } from '~/platform/db/db.server'

/** The years by which terms are counted: those that ship, and over them the newest that an official entered. */
export async function workCalendarInForce(reader: Reader = db): Promise<WorkCalendar & ReadonlyMap<number, WorkYear>> {
  const entered = await reader.calendarYear.findMany({ orderBy: [{ year: 'asc' }, { version: 'asc' }] })
  return new Map([...officialCalendar, ...entered.map((row) => [row.year, workYearOf(row)] as const)])
}

export interface StoredYear {
  year: number
  decreeNumber: string
  decreeOn: string
  isConfirmed: boolean
  offDays: string
  workingDays: string
  regionalDays: string
}

const days = (text: string): string[] => text.split(' ').filter((day) => day !== '')

/** A day off of the region is a day off like any other: nobody works on it. */
export const workYearOf = (row: StoredYear): WorkYear => ({
  year: row.year,
  decree: { number: row.decreeNumber, date: plainDate(row.decreeOn), isConfirmed: row.isConfirmed },
  off: new Set([...days(row.offDays), ...days(row.regionalDays)]),
  working: new Set(days(row.workingDays)),
  regional: new Set(days(row.regionalDays)),
})
