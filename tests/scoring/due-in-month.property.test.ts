import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, plainDate, plainMonth } from '../../scoring/plain-date'
import type { PeriodStart } from '../../scoring/readings'
import { dueInMonth, notDueKinds } from '../../scoring/services/due-in-month'
import { kindsOf } from '../../scoring/services/kinds'
import { plainDueInMonth } from './plain-due-in-month'
import { PATIENCE, RUNS } from './property-runs'

const later = (date: string, days: number) => `${addDays(plainDate(date), days)}`
const monthAfter = (month: string, months: number) => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7)
}

/** The order is in force since 13.06.2018. */
const anyDay = fc.integer({ min: 0, max: 366 * 12 }).map((days) => later('2018-06-13', days))
/** Where months are of different lengths, and where they are not. */
const edgeDay = fc.constantFrom(
  ...['2023-12-31', '2024-01-01', '2024-01-29', '2024-01-30', '2024-01-31', '2024-02-28', '2024-02-29', '2024-03-01'],
  ...['2023-08-31', '2023-10-31', '2024-08-31', '2024-09-02', '2025-01-29', '2025-01-30', '2025-01-31', '2025-02-28'],
  ...['2025-03-31', '2025-04-30', '2025-12-31', '2020-02-29', '2028-02-29', '2025-07-01', '2025-06-30'],
)

const course = fc
  .record({
    contract: fc.oneof(anyDay, edgeDay),
    /** The last day of the course after the contract day, to 30 days beyond day 180. */
    plannedLength: fc.oneof(fc.integer({ min: 0, max: 209 }), fc.constantFrom(27, 29, 30, 58, 59, 60, 178, 179, 180)),
    /** Null: still there. Exits before the first week is over, and long after the planned end. */
    stayed: fc.oneof(
      fc.constant(null),
      fc.integer({ min: 0, max: 260 }),
      fc.integer({ min: 0, max: 7 }),
      fc.constantFrom(27, 28, 29, 30, 31, 58, 59, 60, 178, 179, 180),
    ),
    monthsOn: fc.integer({ min: -1, max: 9 }),
    periodStart: fc.constantFrom<PeriodStart>('contract-day', 'calendar-month'),
  })
  .map(({ contract, plannedLength, stayed, monthsOn, periodStart }) => ({
    contract,
    plannedEnd: later(contract, plannedLength),
    exit: stayed === null ? null : later(contract, stayed),
    month: monthAfter(contract.slice(0, 7), monthsOn),
    periodStart,
  }))

test(
  'random courses come out as day by day',
  () => {
    fc.assert(
      fc.property(course, (given) => {
        const core = {
          contract: plainDate(given.contract),
          plannedEnd: plainDate(given.plannedEnd),
          exit: given.exit === null ? null : plainDate(given.exit),
          month: plainMonth(given.month),
          periodStart: given.periodStart,
        }
        const due = dueInMonth(core)
        expect({
          counts: Object.fromEntries(due.counts),
          dueKinds: kindsOf(due.dueKinds),
          notDueKinds: kindsOf(due.notDueKinds),
        }).toEqual(plainDueInMonth(given, given.month))
        expect(notDueKinds(core)).toBe(due.notDueKinds)
      }),
      { numRuns: RUNS },
    )
  },
  PATIENCE,
)
