import { describe, expect, test } from 'vitest'
import { krasnoyarskOrder, order929 } from '../acts'
import { officialCalendar } from '../calendar/official-years'
import { parameter } from '../parameters/parameter'
import { plainDate } from '../plain-date'
import type { DeadlineRule } from './deadline-rule'
import { deadlineRules } from './deadline-rules'
import type { DeadlineTerm } from './deadline-term'
import { dueOn } from './due-on'

const unknown = { get: () => undefined }
const rule = (id: string): DeadlineRule => {
  const found = deadlineRules.find((one) => one.id === id)
  if (!found) throw new Error(`no rule ${id}`)
  return found
}
const ask = (id: string, event: string, calendar = officialCalendar as Parameters<typeof dueOn>[2]) =>
  dueOn(rule(id), plainDate(event), calendar)
const answer = (...asked: Parameters<typeof ask>) => {
  const due = ask(...asked)
  return due.ok ? due.due : due.reason
}

describe('the proof', () => {
  test('of working days', () => {
    const due = ask('contract-notice', '2018-12-28')
    if (!due.ok) throw new Error(due.reason)
    expect([due.rule, due.eventDay, due.due]).toEqual([rule('contract-notice'), '2018-12-28', '2019-01-10'])
    expect(due.skipped).toHaveLength(10)
    expect(due.skipped[0]).toEqual({ date: '2018-12-30', reason: 'weekend', decree: null })
    expect(due.counted).toEqual([
      {
        date: '2018-12-29',
        reason: 'decree-working',
        decree: { number: '1250', date: '2017-10-14', isConfirmed: false },
      },
    ])
  })

  test('of a day that is moved', () =>
    expect(ask('referral-valid', '2026-04-09')).toMatchObject({
      due: '2026-05-12',
      skipped: [{ date: '2026-05-09' }, { date: '2026-05-10' }, { date: '2026-05-11' }],
      counted: [],
    }))

  test('of a day that needs none', () =>
    expect(ask('month-assessed', '2025-04-30')).toMatchObject({ due: '2025-05-10', skipped: [], counted: [] }))
})

describe('what it stands on: the clause, then the articles', () => {
  const articles = (id: string, event: string) => {
    const due = ask(id, event)
    return due.ok && due.citations.map(({ act, clause }) => `${act} ${clause}`)
  }
  const [begins, months, moves, holidays] = [
    'civil-code article 191',
    'civil-code article 192',
    'civil-code article 193',
    'labour-code article 112',
  ] as const

  test.each([
    ['contract-notice', '2025-06-02', ['order-929 3.5 (1)', begins], 'working days in a plain week'],
    ['contract-notice', '2025-06-05', ['order-929 3.5 (1)', begins], 'over a weekend'],
    ['contract-notice', '2025-06-11', ['order-929 3.5 (1)', begins, holidays], 'over a holiday'],
    ['contract-forwarded', '2023-11-03', ['order-929 5.14', begins, holidays], 'over a moved holiday'],
    ['termination-notice', '2026-03-06', ['order-929 3.5 (8)', begins, holidays], 'over 8 March and the Monday after'],
    ['referral-valid', '2025-06-02', ['order-929 5.11', begins, months, moves], 'a month that may move'],
    ['individual-programme', '2025-06-02', ['order-929 3.5 (4)', begins], 'calendar days'],
    ['religious-schedule', '2025-06-02', ['order-929 2.2, table, 1.4', begins, months], 'a year'],
    ['employment-window', '2025-06-02', ['order-929 2.4.8, table, 2.3', begins, months], 'two months'],
    ['hand-over-request', '2025-06-02', ['zhigalovo-agreement 4.7', months], 'a month back'],
    ['course-length', '2025-06-02', ['order-929 3.1'], 'a term that counts the day itself'],
    ['admission-order', '2025-06-02', ['order-929 3.5 (3)'], 'the same day'],
  ])('%s after %s: %j, %s', (id, event, expected) => expect(articles(id, event)).toEqual(expected))

  test('a holiday that was moved alone is a ground too', () => {
    const monday = new Map([[2025, { year: 2025, decree: null, off: new Set(['03-10']), working: new Set(['03-09']) }]])
    const due = dueOn(rule('referral-reported'), plainDate('2025-03-09'), monday)
    expect(due).toMatchObject({ due: '2025-03-11', skipped: [{ reason: 'holiday-moved' }] })
    expect(due.ok && due.citations.at(-1)?.clause).toBe('article 112')
  })
})

describe('a year without a calendar', () => {
  test('is refused where the calendar decides', () =>
    expect(ask('contract-notice', '2026-12-30')).toEqual({
      rule: rule('contract-notice'),
      eventDay: '2026-12-30',
      ok: false,
      reason: 'no-calendar',
      year: 2027,
    }))

  test.each([
    ['contract-concluded', '2025-01-02', '2025-01-02'],
    ['tests-outer-limit', '2026-12-30', '2027-01-06'],
    ['tests-valid', '2026-08-31', '2027-02-28'],
    ['course-length', '2026-12-31', '2027-06-28'],
    ['groups-window', '2026-12-31', '2027-06-30'],
    ['month-assessed', '2026-12-31', '2027-01-10'],
    ['quarter-report', '2026-12-31', '2027-01-10'],
    ['remission-reported', '2027-01-01', '2027-12-25'],
    ['hand-over-request', '2027-03-31', '2027-02-28'],
  ])('%s after %s is %s without any calendar', (id, event, due) => expect(answer(id, event, unknown)).toBe(due))
})

describe('days of a month', () => {
  test.each([
    ['2025-01-01', '2025-04-10', 'the first day of a quarter'],
    ['2025-02-14', '2025-04-10', 'its middle'],
    ['2025-03-31', '2025-04-10', 'its last day'],
    ['2025-11-30', '2026-01-10', 'the last quarter'],
    ['2025-12-01', '2026-01-10', 'its last month'],
  ])('a quarter with %s is reported by %s: %s', (event, due) => expect(answer('quarter-report', event)).toBe(due))

  const term = (day: number): DeadlineTerm => {
    const count = (id: string, value: number) =>
      parameter({ id, sort: 'count', title: { ru: '', en: '' } }, [
        { from: '2018-06-13', value, source: order929('2.4.8') },
      ])
    return { form: 'day-of-month', day: count('day', day), month: count('month', 1), after: 'month' }
  }

  test.each([
    [30, '2025-02-28', 'a month without such a day: its last'],
    [28, '2025-02-28', 'its last day'],
    [1, '2025-02-01', 'its first'],
  ])('by day %i: %s, %s', (day, due) =>
    expect(dueOn({ ...rule('month-assessed'), term: term(day) }, plainDate('2025-01-31'), unknown)).toMatchObject({
      due,
    }),
  )
})

describe('before the law', () => {
  test.each([
    ['contract-concluded', '2018-06-12', '2018-06-13', 'Order 929 has no such rule yet, number or not'],
    ['contract-notice', '2018-06-12', '2018-06-13', 'nor its number'],
    ['voucher-queue-day', '2020-10-31', '2020-11-01', 'the page of Irkutsk'],
    ['agreement-term', '2014-04-14', '2014-04-15', 'the agreement of Zhigalovo'],
    ['quarter-report', '2024-09-23', '2024-09-24', 'Order 110'],
  ])('%s on %s: in force since %s (%s)', (id, event, since) => {
    expect(ask(id, event)).toEqual({
      rule: rule(id),
      eventDay: event,
      ok: false,
      reason: 'not-in-force',
      since,
    })
    expect(answer(id, since)).not.toBe('not-in-force')
  })

  test('a number may come later than its act, and another value later still', () => {
    const length = parameter({ id: 'example', sort: 'term', title: { ru: '', en: '' } }, [
      { from: '2025-01-01', value: { count: 5, unit: 'calendar-days' }, source: krasnoyarskOrder('1') },
      { from: '2026-01-01', value: { count: 10, unit: 'calendar-days' }, source: krasnoyarskOrder('1') },
    ])
    const reformed = { ...rule('programme-length'), term: { form: 'term', length }, parameters: [length] } as const
    const on = (event: string) => dueOn(reformed, plainDate(event), unknown)
    expect(on('2024-12-31')).toMatchObject({ reason: 'not-in-force', since: '2025-01-01' })
    expect(on('2025-01-01')).toMatchObject({ due: '2025-01-06' })
    expect(on('2025-12-31')).toMatchObject({ due: '2026-01-05' })
    expect(on('2026-01-01')).toMatchObject({ due: '2026-01-11' })
  })

  test('an agreement that has expired is still counted by', () =>
    expect(answer('follow-up', '2024-02-29')).toBe('2026-02-28'))
})

test.each(['reception-hours', 'remedy-day', 'quality-assessments'])('%s has no last day', (id) =>
  expect(ask(id, '2025-06-02')).toEqual({ rule: rule(id), eventDay: '2025-06-02', ok: false, reason: 'no-term' }),
)
