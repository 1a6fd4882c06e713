import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSettlementCase } from '../../scoring/case/read-settlement-case'
import { writeSettlement } from '../../scoring/case/write-settlement'
import { writeSettlementCase } from '../../scoring/case/write-settlement-case'
import { sum } from '../../scoring/money'
import { settle } from '../../scoring/settlement/settle'
import type { SettlementCase } from '../../scoring/settlement/settlement-case'
import { settlementCase } from './arbitraries'
import { plainSettlement, type PlainCase } from './plain-settlement'

function read(given: PlainCase): SettlementCase {
  const result = readSettlementCase(given)
  if (!result.ok) throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  return result.value
}

const written = (given: SettlementCase): unknown => JSON.parse(JSON.stringify(writeSettlement(settle(given))))

test('10 000 random cases come out as in the plain implementation', () => {
  fc.assert(
    fc.property(settlementCase, (given) => {
      expect(written(read(given))).toEqual(plainSettlement(given))
    }),
    { numRuns: 10_000 },
  )
}, 120_000)

test('what is written as a case is read back as the same case', () => {
  fc.assert(
    fc.property(settlementCase, (given) => {
      const core = read(given)
      expect(readSettlementCase(JSON.parse(JSON.stringify(writeSettlementCase(core))))).toEqual({
        ok: true,
        value: core,
      })
    }),
    { numRuns: 300 },
  )
})

test('the parts add up to the whole, and no client returns more than the subsidy in scope', () => {
  fc.assert(
    fc.property(settlementCase, (given) => {
      const core = read(given)
      const result = settle(core)
      expect(sum(result.clients.map((client) => client.clawback))).toBe(result.clawback)
      const lines = result.clients.flatMap((client) => client.lines)
      expect(sum(lines.map((line) => line.amount))).toBe(result.clawback)
      for (const indicator of ['groups', 'employment'] as const) {
        const shares = lines.filter((line) => line.rule === `outcome-${indicator}`)
        expect(sum(shares.map((line) => line.amount))).toBe(result.indicators[indicator].amount)
      }
      for (const client of result.clients) {
        const whole = client.lines.find((line) => line.rule === 'left-without-valid-reason')
        expect(client.clawback <= (whole?.base ?? client.subsidy)).toBe(true)
      }
    }),
    { numRuns: 1_000 },
  )
})

test('on the gross base one more missing kind never lowers what the organisation returns', () => {
  fc.assert(
    fc.property(settlementCase, fc.nat(), fc.nat(), (given, clientPick, monthPick) => {
      const core = read({ ...given, readings: { ...given.readings, 'outcome-base': 'gross' } })
      const at = clientPick % Math.max(core.clients.length, 1)
      const months = core.clients[at]?.months ?? []
      const worse = months.map((month, index) =>
        index === monthPick % months.length ? { ...month, kinds: month.kinds & (month.kinds - 1) } : month,
      )
      const clients = core.clients.map((client, index) => (index === at ? { ...client, months: worse } : client))
      expect(settle({ ...core, clients }).clawback >= settle(core).clawback).toBe(true)
    }),
    { numRuns: 1_000 },
  )
})

test('the order of the clients changes nothing but who bears an odd kopeck', () => {
  fc.assert(
    fc.property(settlementCase, (given) => {
      const core = read(given)
      const [there, back] = [settle(core), settle({ ...core, clients: core.clients.toReversed() })]
      expect({ ...back, clients: [] }).toEqual({ ...there, clients: [] })
      const found = back.clients.toReversed()
      there.clients.forEach((client, index) => {
        const difference = client.clawback - (found[index]?.clawback ?? 0n)
        // A kopeck of each of the two penalties, and what the first moves in the second.
        expect(difference >= -3n && difference <= 3n).toBe(true)
        expect(client.review).toEqual(found[index]?.review)
      })
    }),
    { numRuns: 1_000 },
  )
})
