import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReform } from '../../scoring/case/read-reform'
import { writeParameterValues } from '../../scoring/case/write-parameter-value'
import { writeSettlement } from '../../scoring/case/write-settlement'
import { currentLaw } from '../../scoring/law'
import { sum } from '../../scoring/money'
import { lastDayOfYear, plainDate } from '../../scoring/plain-date'
import { settlementReadingIds } from '../../scoring/readings'
import { parameterIds } from '../../scoring/reform/reform'
import { whatIf } from '../../scoring/reform/what-if'
import { PATIENCE, RUNS } from './property-runs'
import { reform, settled, sound } from './reform-arbitraries'

test(
  'a reform equal to today changes nothing',
  () => {
    const someIds = fc.subarray(parameterIds, { minLength: 1 })
    fc.assert(
      fc.property(settled, someIds, fc.subarray(settlementReadingIds), (given, ids, readingIds) => {
        const parameters = Object.fromEntries(ids.map((id) => [id, writeParameterValues(currentLaw[id])[0]]))
        const readings = Object.fromEntries(readingIds.map((id) => [id, given.readings[id]]))
        const today = { schema: 'reform/1', title: 'Как есть', from: '2018-06-13', parameters, readings }
        const { applies, before, after, difference, clients } = whatIf(given, sound(readReform(today)))
        expect(applies).toBe(true)
        expect(writeSettlement(after)).toEqual(writeSettlement(before))
        expect([difference, clients]).toEqual([0n, []])
      }),
      { numRuns: RUNS },
    )
  },
  PATIENCE,
)

test(
  'a reform changes nothing for years that ended before its day',
  () => {
    fc.assert(
      fc.property(settled, reform, fc.nat(400), (given, draft, days) => {
        const first = plainDate(`${given.year + 1 + Math.floor(days / 366)}-01-01`)
        const { applies, before, after, difference, clients } = whatIf(given, { ...draft, from: first })
        expect(applies).toBe(false)
        expect(after).toEqual(before)
        expect([difference, clients]).toEqual([0n, []])
      }),
      { numRuns: RUNS },
    )
  },
  PATIENCE,
)

test(
  'a settlement and what changes in it add up under any reform; no client returns more than the subsidy in scope',
  () => {
    fc.assert(
      fc.property(settled, reform, (given, draft) => {
        const { before, after: result, difference, clients } = whatIf(given, draft)
        const lines = result.clients.flatMap((client) => client.lines)
        expect(sum(result.clients.map((client) => client.clawback))).toBe(result.clawback)
        expect(sum(lines.map((line) => line.amount))).toBe(result.clawback)
        for (const indicator of ['groups', 'employment'] as const) {
          const shares = lines.filter((line) => line.rule === `outcome-${indicator}`)
          expect(sum(shares.map((line) => line.amount))).toBe(result.indicators[indicator].amount)
        }
        for (const client of result.clients) {
          const whole = client.lines.find((line) => line.rule === 'left-without-valid-reason')
          expect(client.clawback <= (whole?.base ?? client.subsidy)).toBe(true)
          expect(client.lines.every((line) => line.amount >= 0n)).toBe(true)
        }
        expect(result.clawback - before.clawback).toBe(difference)
        expect(sum(clients.map((client) => client.difference))).toBe(difference)
        for (const client of clients) expect(client.after - client.before).toBe(client.difference)
      }),
      { numRuns: RUNS },
    )
  },
  PATIENCE,
)

test(
  'what is in force on 31 December of the year is all that counts',
  () => {
    fc.assert(
      fc.property(settled, reform, (given, draft) => {
        const lastDay = lastDayOfYear(given.year)
        const early = whatIf(given, { ...draft, from: plainDate('2018-06-13') })
        expect(whatIf(given, { ...draft, from: lastDay }).after).toEqual(early.after)
      }),
      { numRuns: RUNS },
    )
  },
  PATIENCE,
)
