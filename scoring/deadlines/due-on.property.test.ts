import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PATIENCE, RUNS } from '../../tests/scoring/property-runs'
import { officialCalendar } from '../calendar/official-years'
import { dayIn, isWorking } from '../calendar/work-calendar'
import { addDays, compareDays, daysBetween, isWeekend, plainDate, yearOf, type PlainDate } from '../plain-date'
import type { DeadlineRule } from './deadline-rule'
import { deadlineRules } from './deadline-rules'
import { dueOn, type DueDay } from './due-on'

/** From the first day of Order 929 to the end of the last year that ships. */
const event = fc
  .integer({ min: 0, max: daysBetween(plainDate('2018-06-13'), plainDate('2026-12-31')) })
  .map((days) => addDays(plainDate('2018-06-13'), days))
const dated = deadlineRules.filter(({ term }) => !['times', 'entered', 'none'].includes(term.form))
const rule = fc.constantFrom(...dated)
const ask = (asked: DeadlineRule, day: PlainDate) => dueOn(asked, day, officialCalendar)

const isWorked = (day: PlainDate) => {
  const found = dayIn(officialCalendar, day)
  return found !== undefined && isWorking(found)
}
const countsWorkingDays = ({ term }: DeadlineRule, day: PlainDate) =>
  term.form === 'term' && term.length.on(day).unit === 'working-days'

const holds = (name: string, property: fc.IRawProperty<unknown>) =>
  test(name, () => fc.assert(property, { numRuns: RUNS }), PATIENCE)

const dueDay = (name: string, check: (due: DueDay) => void) =>
  holds(
    name,
    fc.property(rule, event, (asked, day) => {
      const due = ask(asked, day)
      if (due.ok) check(due)
    }),
  )

dueDay('the last day lies on the side of the event on which its term lies', ({ rule: { term }, eventDay, due }) => {
  const order = Math.sign(compareDays(due, eventDay))
  if (term.form === 'same-day') expect(order).toBe(0)
  else if (term.form === 'day-of-year') expect(yearOf(due)).toBe(yearOf(eventDay))
  else expect(order).toBe(term.form === 'months-before' ? -1 : 1)
})

dueDay('it is a working day where working days are counted or the end moves', ({ rule: asked, eventDay, due }) => {
  if (asked.shifts || countsWorkingDays(asked, eventDay)) expect(isWorked(due)).toBe(true)
})

dueDay('days passed over are days off, in order, between the event and the last day', (found) => {
  const { skipped, eventDay, due } = found
  const days = [eventDay, ...skipped.map(({ date }) => date), ...(skipped.length > 0 ? [due] : [])]
  for (const [index, day] of days.entries()) {
    const before = days[index - 1]
    if (before !== undefined) expect(compareDays(before, day)).toBeLessThan(0)
  }
  expect(skipped.filter(({ date }) => isWorked(date))).toEqual([])
})

dueDay('weekends that counted were worked, and no later than the last day', ({ counted, eventDay, due }) => {
  for (const { date } of counted)
    expect([isWeekend(date), isWorked(date), compareDays(eventDay, date) < 0, compareDays(date, due) <= 0]).toEqual([
      true,
      true,
      true,
      true,
    ])
})

dueDay('working days and days passed over make up the whole term', ({ rule: asked, eventDay, due, skipped }) => {
  if (asked.term.form !== 'term' || !countsWorkingDays(asked, eventDay)) return
  expect(asked.term.length.on(eventDay).count + skipped.length).toBe(daysBetween(eventDay, due))
})

holds(
  'a later event never ends a term earlier',
  fc.property(rule, event, fc.nat(40), (asked, day, later) => {
    const [first, second] = [ask(asked, day), ask(asked, addDays(day, later))]
    if (first.ok && second.ok) expect(compareDays(first.due, second.due)).toBeLessThanOrEqual(0)
  }),
)

holds(
  'only a year without a calendar, or a day before the act, leaves it unknown',
  fc.property(rule, event, (asked, day) => {
    const due = ask(asked, day)
    if (due.ok) return
    if (due.reason === 'not-in-force') expect(compareDays(day, due.since)).toBeLessThan(0)
    else {
      expect(due.reason).toBe('no-calendar')
      const year = due.reason === 'no-calendar' ? due.year : 0
      expect([officialCalendar.has(year), year >= yearOf(day)]).toEqual([false, true])
      expect(asked.shifts || countsWorkingDays(asked, day)).toBe(true)
    }
  }),
)
