import { officialCalendar } from 'scoring/calendar/official-years'
import { termEnd } from 'scoring/deadlines/term-end'
import type { TermUnit } from 'scoring/parameters/term'
import type { PlainDate } from 'scoring/plain-date'
import { proofOf, type ProofDay } from '../proof-day'
import { oneOf, readCount, readDate } from './typed'

export const termUnits = ['working-days', 'calendar-days', 'months'] as const satisfies readonly TermUnit[]

export interface TermTyped {
  readonly start: string
  readonly count: string
  readonly unit: (typeof termUnits)[number]
  readonly shifts: boolean
}

/** Runs over a Saturday that a decree made a working day. */
export const exampleTerm: TermTyped = { start: '2025-10-29', count: '5', unit: 'working-days', shifts: true }

export function writeTermAddress({ start, count, unit, shifts }: TermTyped): string {
  return `${new URLSearchParams({ start, count, unit, ...(shifts ? {} : { shift: '0' }) })}`
}

export function readTermAddress(params: URLSearchParams): TermTyped {
  if (!params.has('start')) return exampleTerm
  return {
    start: params.get('start')!.slice(0, 10),
    count: (params.get('count') ?? '').slice(0, 10),
    unit: oneOf(params.get('unit'), termUnits, 'working-days'),
    shifts: params.get('shift') !== '0',
  }
}

export const mostOf: Readonly<Record<TermTyped['unit'], number>> = {
  'working-days': 250,
  'calendar-days': 3650,
  months: 120,
}

export type TermRead =
  | { readonly ok: false; readonly problem: 'start' | 'count' }
  | { readonly ok: false; readonly problem: 'calendar'; readonly year: number }
  | {
      readonly ok: true
      readonly start: PlainDate
      readonly due: PlainDate
      readonly days: readonly ProofDay[]
    }

/** The last day of what is typed with its proof, by the calendars that ship. */
export function readTermTyped({ start: startText, count: countText, unit, shifts }: TermTyped): TermRead {
  const start = readDate(startText)
  if (!start) return { ok: false, problem: 'start' }
  const count = readCount(countText, [1, mostOf[unit]])
  if (count === null) return { ok: false, problem: 'count' }
  const end = termEnd({ start, term: { count, unit }, shift: shifts, calendar: officialCalendar })
  if (!end.ok) return { ok: false, problem: 'calendar', year: end.yearWithoutCalendar }
  return { ok: true, start, due: end.due, days: proofOf(end) }
}

/** The years whose calendar ships. */
export const knownYears: readonly number[] = [...officialCalendar.keys()]
