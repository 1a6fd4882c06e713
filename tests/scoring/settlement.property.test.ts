import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSettlementCase } from '../../scoring/case/read-settlement-case'
import { writeSettlement } from '../../scoring/case/write-settlement'
import { writeSettlementCase } from '../../scoring/case/write-settlement-case'
import { sum } from '../../scoring/money'
import { settle, settleAccounts } from '../../scoring/settlement/settle'
import { settleClient } from '../../scoring/settlement/settle-client'
import type { SettlementCase } from '../../scoring/settlement/settlement-case'
import { settlementCase } from './arbitraries'
import { plainSettlement, type PlainCase } from './plain-settlement'
import { PATIENCE, RUNS } from './property-runs'

function read(given: PlainCase): SettlementCase {
  const result = readSettlementCase(given)
  if (!result.ok) throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  return result.value
}

const written = (given: SettlementCase): unknown => JSON.parse(JSON.stringify(writeSettlement(settle(given))))

test(
  'random cases come out as in the plain implementation',
  () => {
    fc.assert(
      fc.property(settlementCase, (given) => {
        expect(written(read(given))).toEqual(plainSettlement(given))
      }),
      { numRuns: RUNS },
    )
  },
  PATIENCE,
)

test(
  'what is written as a case is read back as the same case',
  () => {
    fc.assert(
      fc.property(settlementCase, (given) => {
        const core = read(given)
        expect(readSettlementCase(JSON.parse(JSON.stringify(writeSettlementCase(core))))).toEqual({
          ok: true,
          value: core,
        })
      }),
      { numRuns: RUNS },
    )
  },
  PATIENCE,
)

test(
  'the parts add up to the whole, and no client returns more than the subsidy in scope',
  () => {
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
        const overcharged = result.clients.filter(({ lines, clawback, subsidy }) => {
          const whole = lines.find((line) => line.rule === 'left-without-valid-reason')
          return clawback > (whole?.base ?? subsidy)
        })
        expect(overcharged).toEqual([])
      }),
      { numRuns: RUNS },
    )
  },
  PATIENCE,
)

test(
  'on the gross base one more missing kind never lowers what the organisation returns',
  () => {
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
      { numRuns: RUNS },
    )
  },
  PATIENCE,
)

test(
  'the order of the clients changes nothing but who bears an odd kopeck',
  () => {
    fc.assert(
      fc.property(settlementCase, (given) => {
        const core = read(given)
        const [there, back] = [settle(core), settle({ ...core, clients: core.clients.toReversed() })]
        expect({ ...back, clients: [] }).toEqual({ ...there, clients: [] })
        const found = back.clients.toReversed()
        // A kopeck of each of the two penalties, and what the first moves in the second.
        const moved = there.clients.filter(({ clawback }, index) => {
          const difference = clawback - (found[index]?.clawback ?? 0n)
          return difference < -3n || difference > 3n
        })
        expect(moved).toEqual([])
        expect(there.clients.map(({ review }) => review)).toEqual(found.map(({ review }) => review))
      }),
      { numRuns: RUNS },
    )
  },
  PATIENCE,
)

test(
  'one client made anew beside the accounts of the others gives what settling all again gives',
  () => {
    fc.assert(
      fc.property(settlementCase, settlementCase, fc.nat(), (given, other, pick) => {
        const core = read(given)
        const accounts = core.clients.map((client) => settleClient(client, core))
        const spare = read({ ...other, year: given.year }).clients[0]
        const at = pick % Math.max(core.clients.length, 1)
        if (!spare || core.clients.length === 0) return
        const changed = { ...core, clients: core.clients.with(at, { ...spare, id: core.clients[at]!.id }) }
        const incremental = settleAccounts(changed, accounts.with(at, settleClient(changed.clients[at]!, changed)))
        expect(incremental).toEqual(settle(changed))
      }),
      { numRuns: RUNS },
    )
  },
  PATIENCE,
)

const ZONES = ['UTC', 'Pacific/Kiritimati', 'Pacific/Niue', 'Europe/Volgograd', 'Asia/Irkutsk', 'America/St_Johns']

test(
  'the time zone of the machine changes nothing',
  () => {
    const home = process.env.TZ
    try {
      fc.assert(
        fc.property(settlementCase, fc.constantFrom(...ZONES), (given, zone) => {
          const core = read(given)
          process.env.TZ = 'UTC'
          const before = written(core)
          process.env.TZ = zone
          expect(written(read(given))).toEqual(before)
        }),
        { numRuns: RUNS },
      )
    } finally {
      if (home === undefined) delete process.env.TZ
      else process.env.TZ = home
    }
  },
  PATIENCE,
)
