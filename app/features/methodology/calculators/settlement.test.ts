import { describe, expect, test } from 'vitest'
import { parseSettlementCase } from 'scoring/case/read-settlement-case'
import { writeSettlementCase } from 'scoring/case/write-settlement-case'
import { formatKopecks } from 'scoring/money'
import { defaultSettlementReadings as defaults } from 'scoring/readings'
import { settle } from 'scoring/settlement/settle'
import { readSettlementTyped, type SettlementRead } from './settlement-case'
import {
  allProved,
  exampleSettlement,
  readSettlementAddress,
  writeSettlementAddress,
  type SettlementTyped,
} from './settlement-state'

const example = exampleSettlement(defaults)
const read = (part: Partial<SettlementTyped>): SettlementRead => readSettlementTyped({ ...example, ...part }, 'Пример')
const caseOf = (part: Partial<SettlementTyped>) => {
  const answer = read(part)
  if (!answer.ok) throw new Error([...answer.problems].join())
  return answer.case
}
const settled = (part: Partial<SettlementTyped> = {}) => settle(caseOf(part))
const clawback = (part: Partial<SettlementTyped>) => formatKopecks(settled(part).clawback)
const again = (typed: SettlementTyped) =>
  readSettlementAddress(new URLSearchParams(writeSettlementAddress(typed)), defaults)

/** Months alone: nobody else, nobody completed. */
const alone = { others: '', completed: '0', attended: '0', registered: '0', inRemission: '0' }

describe('what is typed into the calculator of a month and a year', () => {
  test('the example: 1/8 of March, a kind under review in February, the penalty for groups shared out', () => {
    const { clients, clawback: total, subsidy } = settled()
    expect(
      clients.slice(0, 2).map(({ lines }) => lines.map(({ rule, amount }) => [rule, formatKopecks(amount)])),
    ).toEqual([
      [
        ['missing-kinds', '2790.01'],
        ['outcome-groups', '322.50'],
      ],
      [['outcome-groups', '2412.30']],
    ])
    expect(clients[0]?.review).toEqual([{ rule: 'missing-kinds', month: '2025-02', kinds: 2 }])
    expect([formatKopecks(subsidy), formatKopecks(total)]).toEqual(['546960.30', '5524.81'])
  })

  test('the case that is handed over is read back as the same case', () => {
    for (const part of [{}, { exit: 'not-listed' as const }, { exit: 'death' as const, isConfirmed: true }, alone]) {
      const given = caseOf(part)
      expect(parseSettlementCase(JSON.stringify(writeSettlementCase(given)))).toEqual({ ok: true, value: given })
    }
  })

  test.each([
    { amount: '1 234,56', returns: '154.32' },
    { amount: '1234.56', returns: '154.32' },
    { amount: '1234', returns: '154.25' },
  ])('the amount $amount returns $returns', ({ amount, returns }) => {
    const kinds = allProved.with(7, 'missing')
    expect(clawback({ ...alone, months: [{ month: 3, amount, proof: 'signed', kinds }] })).toBe(returns)
  })

  test('an unsigned month proves nothing, whatever is marked', () => {
    const months = [{ month: 3, amount: '800', proof: 'unsigned' as const, kinds: allProved }]
    expect(clawback({ ...alone, months })).toBe('100.00')
    expect(clawback({ ...alone, months, readings: { ...defaults, 'unsigned-act': 'accepted' } })).toBe('0.00')
  })

  test('an exit is on the last day of the last month, and its papers count for a valid reason alone', () => {
    expect(caseOf({ ...alone, exit: 'left-without-permission', isConfirmed: true }).clients[0]?.exit).toEqual({
      ...{ date: '2025-03-31', kind: 'left-without-permission', confirmed: false, decision: null, reason: null },
    })
    expect(clawback({ ...alone, exit: 'left-without-permission' })).toBe('66960.30')
    expect(clawback({ ...alone, exit: 'death', isConfirmed: true })).toBe('2790.01')
    expect(settled({ ...alone, exit: 'death' }).clients[0]?.review[0]).toEqual({
      ...{ rule: 'left-without-valid-reason', amount: 6_696_030n },
    })
  })

  test('completers count by their day, their statements and their registration', () => {
    const shares = ({ groups, employment, remission }: ReturnType<typeof settled>['indicators']) =>
      [groups, employment, remission].map(({ numerator, denominator }) => `${numerator}/${denominator}`)
    expect(shares(settled().indicators)).toEqual(['3/7', '4/7', '2/7'])
    expect(shares(settled({ statements: '5' }).indicators)).toEqual(['0/7', '4/7', '2/7'])
    expect(shares(settled({ completedOn: '2025-09-30' }).indicators)).toEqual(['0/0', '4/7', '2/7'])
    expect(shares(settled({ completed: '0', attended: '0', registered: '0', inRemission: '0' }).indicators)).toEqual([
      ...['0/0', '0/0', '0/0'],
    ])
  })

  test('no months and nobody else is a year without clients', () => {
    expect(settled({ ...alone, months: [] }).clients).toEqual([])
  })

  test.each<[string, Partial<SettlementTyped>]>([
    ['year', { year: '2017' }],
    ['year', { year: '' }],
    ['amount-1', { months: [{ month: 1, amount: '12,345', proof: 'signed', kinds: allProved }] }],
    ['others', { others: '−5' }],
    ['completed', { completed: '1001' }],
    ['attended', { attended: '8' }],
    ['registered', { registered: '7.5' }],
    ['inRemission', { inRemission: 'нет' }],
    ['statements', { statements: '7' }],
    ['completedOn', { completedOn: '2025-02-30' }],
    ['completedOn', { completedOn: '2026-01-01' }],
    ['completedOn', { completedOn: '2021-12-31' }],
  ])('what cannot be read is named: %s', (field, part) => {
    expect(read(part)).toEqual({ ok: false, problems: new Set([field]) })
  })
})

describe('the address of the calculator', () => {
  test('what is typed comes back from its address', () => {
    const typed: SettlementTyped = {
      ...example,
      exit: 'death',
      isConfirmed: true,
      readings: { ...defaults, 'missing-kinds': 'per-kind', 'groups-minimum': '3' },
    }
    expect(again(typed)).toEqual(typed)
  })

  test('an amount stands in the address the same in either language; what is none, as it was typed', () => {
    const months = [{ month: 1, amount: '1 234,5', proof: 'waived' as const, kinds: allProved }]
    expect(again({ ...example, months, others: 'много' })).toMatchObject({
      months: [{ amount: '1234.50', proof: 'waived' }],
      others: 'много',
    })
  })

  test('an empty address begins with the example, by the readings in force', () => {
    const inForce = { ...defaults, 'band-gap': 'whole-percent' as const }
    expect(readSettlementAddress(new URLSearchParams(), inForce)).toEqual(exampleSettlement(inForce))
  })

  test('a strange address does no harm', () => {
    const strange = new URLSearchParams('year=2025&exit=completed&band-gap=x&month=13_1_signed_1&month=2_7_sealed_10')
    expect(readSettlementAddress(strange, defaults)).toEqual({
      ...{ year: '2025', exit: '', isConfirmed: false, others: '', readings: defaults },
      ...{ completed: '', completedOn: '', attended: '', statements: '', registered: '', inRemission: '' },
      months: [{ month: 2, amount: '7', proof: 'signed', kinds: allProved.with(1, 'missing') }],
    })
  })
})
