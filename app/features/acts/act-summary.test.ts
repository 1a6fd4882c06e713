import { describe, expect, test } from 'vitest'
import { defaultCertificationReadings, defaultSettlementReadings } from 'scoring/readings'
import { services } from 'scoring/services/catalogue'
import type { ReadingsInForce } from '../readings/readings-in-force.read.server'
import type { TariffPeriod } from '../register/tariff'
import type { ActRow } from './act-row'
import { dueFor, summariseAct, type ActCourse } from './act-summary'
import { odditiesOf } from './oddities'

const readings: ReadingsInForce = {
  settlement: defaultSettlementReadings,
  periodStart: 'contract-day',
  certification: defaultCertificationReadings,
}
const tariffs: TariffPeriod[] = [
  {
    fromOn: '2026-01-01',
    unit: 'client-month',
    amountKopecks: 3_000_000n,
    agreementFromOn: '2026-01-01',
    agreementUntilOn: null,
  },
]
const month = '2026-03'

const course = (over: Partial<ActCourse> = {}): ActCourse => ({
  contractId: 'one',
  code: 'К-0412',
  name: null,
  signedOn: '2026-01-12',
  plannedEndOn: '2026-07-10',
  exitedOn: null,
  ...over,
})

/** Everything that fell due, less the kinds that begin with these numbers. */
const row = (of: ActCourse, over: Partial<ActRow> = {}, without: readonly string[] = []): ActRow => ({
  contractId: of.contractId,
  signature: 'signed',
  signedOn: '2026-03-31',
  witnesses: '',
  counts: new Map([...dueFor(of, { month, readings }).counts].filter(([code]) => !without.includes(code.slice(0, 1)))),
  ...over,
})

const summarise = (courses: ActCourse[], rows: ActRow[], inForce = readings) =>
  summariseAct({ month, courses, rows: new Map(rows.map((one) => [one.contractId, one])), tariffs, readings: inForce })

describe('what a month costs', () => {
  test('nothing, where all that was due was given and signed', () => {
    const one = course()
    const summary = summarise([one], [row(one)])
    expect(summary).toMatchObject({ cost: 0n, missingCount: 0, days: 31, subsidy: 3_000_000n })
    expect(summary.clients[0]?.shortfalls).toEqual([])
  })

  test('one eighth of the claimed sum for one kind or for two', () => {
    const one = course()
    for (const without of [['8'], ['7', '8']]) {
      const summary = summarise([one], [row(one, {}, without)])
      expect(summary.cost).toBe(375_000n)
      expect(summary.kinds.filter((kind) => kind.missing > 0).map((kind) => kind.kind)).toHaveLength(without.length)
    }
  })

  test('one eighth of the part of a broken month: 30 000 × 12 ÷ 31 ÷ 8', () => {
    const one = course({ signedOn: '2026-03-20' })
    const summary = summarise([one], [row(one, {}, ['1'])])
    expect(summary).toMatchObject({ days: 12, subsidy: 1_161_290n, cost: 145_161n })
  })

  test('one eighth where nobody signed, nothing where the refusal was witnessed', () => {
    const one = course()
    expect(summarise([one], [row(one, { signature: 'unsigned', signedOn: null })])).toMatchObject({
      cost: 375_000n,
      unsignedCount: 1,
    })
    expect(summarise([one], [row(one, { signature: 'waived' })]).cost).toBe(0n)
  })

  test('as much for a client whom the act does not name', () => {
    expect(summarise([course()], [])).toMatchObject({ cost: 375_000n, absentCount: 1, unsignedCount: 0 })
  })

  test('nothing for a kind that did not fall due: an official decides', () => {
    const one = course({ signedOn: '2026-03-24' })
    const summary = summarise([one], [row(one, {}, ['5'])])
    expect(summary.clients[0]?.kinds[4]).toBe('notDue')
    expect(summary).toMatchObject({ cost: 0n, reviewCount: 1 })
    const charged = { ...readings, settlement: { ...readings.settlement, 'not-due-kinds': 'charged' as const } }
    expect(summarise([one], [row(one, {}, ['5'])], charged).clients[0]?.kinds[4]).toBe('missing')
  })

  test('nothing where no tariff is agreed', () => {
    const one = course({ exitedOn: '2025-12-31', signedOn: '2025-10-01' })
    expect(summarise([one], [row(one)])).toMatchObject({ subsidy: 0n, days: 0 })
  })
})

describe('what is odd', () => {
  const odd = (courses: ActCourse[], rows: ActRow[], paid: string[] = []) =>
    odditiesOf(summarise(courses, rows).clients, { month, readings, isAccepted: false, paid: new Set(paid) })
  const keys = (found: ReturnType<typeof odd>, contractId = 'one') => found.get(contractId)?.map((one) => one.key) ?? []

  test('nothing in an ordinary month', () => {
    const one = course()
    expect(odd([one], [row(one)]).size).toBe(0)
  })

  test('more days of living space than the month has', () => {
    const one = course()
    const counts = new Map(row(one).counts).set('1.3', 32)
    expect(odd([one], [row(one, { counts })]).get('one')).toMatchObject([{ key: 'tooMany', services: ['1.3'] }])
  })

  test.each([
    { why: 'day 181', over: { signedOn: '2025-10-01', plannedEndOn: '2026-03-29' }, key: 'beyondCourse', count: 2 },
    { why: 'after the plan', over: { plannedEndOn: '2026-03-29' }, key: 'beyondPlan', count: 2 },
    { why: 'left before', over: { exitedOn: '2026-02-20' }, key: 'outside', count: 1 },
  ])('$why', ({ over, key, count }) => {
    const one = course(over)
    expect(odd([one], [row(one)]).get('one')).toContainEqual(expect.objectContaining({ key, count }))
  })

  test('the same figures for clients with different days', () => {
    const [one, two] = [course(), course({ contractId: 'two', exitedOn: '2026-03-20' })]
    const counts = row(two).counts
    expect(keys(odd([one, two], [row(one, { counts }), row(two, { signedOn: '2026-03-20' })]))).toContain('copied')
  })

  test('a signature before the last day, a month paid before its act', () => {
    const one = course()
    expect(keys(odd([one], [row(one, { signedOn: '2026-03-30' })], ['one']))).toEqual(['paidBefore', 'signedEarly'])
  })

  test('a client whom the act does not name', () => {
    expect(keys(odd([course()], []))).toEqual(['absent'])
  })
})

test('every service of the standard has a kind that its count proves', () => {
  const one = course()
  const counts = new Map(services.map(({ code }) => [code, 1]))
  expect(summarise([one], [row(one, { counts })]).kinds.every((kind) => kind.delivered === 1)).toBe(true)
})
