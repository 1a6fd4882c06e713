import { officialCalendar } from 'scoring/calendar/official-years'
import { db, type Reader } from '~/platform/db/db.server'
import type { StoredYear } from './work-calendar.read.server'

export interface YearInForce extends StoredYear {
  /** 0 for a year that ships with the portal. */
  version: number
  regionalBasis: string
}

/** The newest version of a year as it is kept; null where nobody has entered it and none ships. */
export async function yearInForce(year: number, reader: Reader = db): Promise<YearInForce | null> {
  const entered = await reader.calendarYear.findFirst({ where: { year }, orderBy: { version: 'desc' } })
  return entered ?? shippedYear(year)
}

export function shippedYear(year: number): YearInForce | null {
  const shipped = officialCalendar.get(year)
  if (!shipped?.decree) return null
  const { decree, off, working } = shipped
  return {
    ...{ year, version: 0, decreeNumber: decree.number, decreeOn: decree.date, isConfirmed: decree.isConfirmed },
    ...{ offDays: [...off].join(' '), workingDays: [...working].join(' '), regionalDays: '', regionalBasis: '' },
  }
}
