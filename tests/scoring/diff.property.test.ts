import fc from 'fast-check'
import { expect, test } from 'vitest'
import { currentLaw } from '../../scoring/law'
import { sum } from '../../scoring/money'
import { clawbacksOf, type Clawbacks } from '../../scoring/reform/clawback-change'
import { diff, type Diff, type Side } from '../../scoring/reform/diff'
import { dataGroups, type DataGroup } from '../../scoring/reform/data-groups'
import { reformedCase, reformedLaw } from '../../scoring/reform/reform'
import { settle } from '../../scoring/settlement/settle'
import type { SettlementCase, SettlementClient } from '../../scoring/settlement/settlement-case'
import { PATIENCE, RUNS } from './property-runs'
import { reform, settled } from './reform-arbitraries'

const chance = fc.nat(3).map((number) => number === 0)
const facts = fc.record({ course: chance, months: chance, aftercare: chance, returned: chance, leaves: fc.nat(9) })

/** The case with some of its facts changed: what another case says of the same clients, some gone, some come. */
const mutation = fc.record({
  other: settled,
  picks: fc.array(facts, { minLength: 1, maxLength: 6 }),
  year: chance,
  readings: chance,
  backwards: chance,
  newcomers: chance,
})
type Mutation = typeof mutation extends fc.Arbitrary<infer Drawn> ? Drawn : never

function mutated(given: SettlementCase, { other, picks, ...whole }: Mutation): SettlementCase {
  const others = new Map(other.clients.map((client) => [client.id, client]))
  const known = new Set(given.clients.map(({ id }) => id))
  const kept = given.clients.flatMap((client, index): SettlementClient[] => {
    const pick = picks[index % picks.length]!
    const from = others.get(client.id) ?? client
    if (pick.leaves === 0) return []
    return [
      {
        ...client,
        ...(pick.course && { contract: from.contract, exit: from.exit }),
        ...(pick.months && { months: from.months }),
        ...(pick.aftercare && { aftercare: from.aftercare }),
        ...(pick.returned && { returned: from.returned }),
      },
    ]
  })
  const clients = [...kept, ...(whole.newcomers ? other.clients.filter(({ id }) => !known.has(id)) : [])]
  return {
    year: whole.year ? other.year : given.year,
    organisation: given.organisation,
    readings: whole.readings ? other.readings : given.readings,
    clients: whole.backwards ? clients.toReversed() : clients,
  }
}

/** What a record would say that was sealed by an engine of other rules. */
const sealing = fc.option(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 5 }), { nil: null })

const sealedAs = (given: SettlementCase, added: readonly number[] | null): Clawbacks | null =>
  added &&
  new Map(
    [...clawbacksOf(settle(given))].map(([id, amount], index) => [id, amount + BigInt(added[index % added.length]!)]),
  )

const plain = (given: SettlementCase): Side => ({ settled: given, law: currentLaw, sealed: null })
const whole = (clawbacks: Clawbacks) => sum(clawbacks.values())

/** Nothing is lost and nothing is counted twice, for the organisation and for each client. */
function expectAddsUp(found: Diff, from: Clawbacks, to: Clawbacks): void {
  expect([found.before, found.after]).toEqual([whole(from), whole(to)])
  expect(found.before + sum(found.steps.map(({ amount }) => amount))).toBe(found.after)
  const parts = new Map<string, bigint>()
  for (const { clients } of found.steps)
    for (const { id, difference } of clients) parts.set(id, (parts.get(id) ?? 0n) + difference)
  const expected = new Map(found.clients.map(({ id, difference }) => [id, difference]))
  expect(found.steps.filter((step) => sum(step.clients.map(({ difference }) => difference)) !== step.amount)).toEqual(
    [],
  )
  const astray = [...new Set([...from.keys(), ...to.keys(), ...parts.keys(), ...expected.keys()])].filter((id) => {
    const difference = (to.get(id) ?? 0n) - (from.get(id) ?? 0n)
    return (parts.get(id) ?? 0n) !== difference || (expected.get(id) ?? 0n) !== difference
  })
  expect(astray).toEqual([])
}

test(
  'the parts of two cases, sealed or not, add up to their difference to the kopeck',
  () => {
    fc.assert(
      fc.property(settled, mutation, mutation, sealing, sealing, (given, first, second, sealA, sealB) => {
        const [one, two] = [mutated(given, first), mutated(given, second)]
        const a: Side = { ...plain(one), sealed: sealedAs(one, sealA) }
        const b: Side = { ...plain(two), sealed: sealedAs(two, sealB) }
        const found = diff(a, b)
        expectAddsUp(found, a.sealed ?? clawbacksOf(settle(one)), b.sealed ?? clawbacksOf(settle(two)))
        if (!sealA) expect(found.steps[0]?.amount).toBe(0n)
        if (!sealB) expect(found.steps.at(-1)?.amount).toBe(0n)
      }),
      { numRuns: RUNS },
    )
  },
  PATIENCE,
)

test(
  'the parts of one case under a reform add up, and its data cost nothing',
  () => {
    fc.assert(
      fc.property(settled, reform, sealing, (given, draft, seal) => {
        const a: Side = { ...plain(given), sealed: sealedAs(given, seal) }
        const b: Side = { settled: reformedCase(given, draft), law: reformedLaw(currentLaw, draft), sealed: null }
        const found = diff(a, b)
        expectAddsUp(found, a.sealed ?? clawbacksOf(settle(given)), clawbacksOf(settle(b.settled, b.law)))
        const costly = found.steps.filter(({ change, clients }) => change.kind === 'data' && clients.length > 0)
        expect(costly).toEqual([])
      }),
      { numRuns: RUNS },
    )
  },
  PATIENCE,
)

test(
  'a case and itself differ by nothing, and no parameter and no reading is a step',
  () => {
    fc.assert(
      fc.property(settled, (given) => {
        const { steps, clients } = diff(plain(given), plain(given))
        expect(clients).toEqual([])
        expect(steps.map(({ change }) => (change.kind === 'data' ? change.group : change.kind))).toEqual([
          'rule',
          ...dataGroups,
          'rule',
        ])
        expect(steps.filter(({ amount, clients }) => amount !== 0n || clients.length > 0)).toEqual([])
      }),
      { numRuns: RUNS },
    )
  },
  PATIENCE,
)

/** One group of facts of another case, and nothing else of it. */
const alone: Readonly<
  Record<Exclude<DataGroup, 'clients'>, (given: SettlementCase, other: SettlementCase) => SettlementCase>
> = {
  year: (given, { year }) => ({ ...given, year }),
  course: each((client, { contract, exit }) => ({ ...client, contract, exit })),
  subsidies: each((client, { months: [paid] }) => ({
    ...client,
    months: client.months.map((month) => (paid ? { ...month, subsidy: paid.subsidy } : month)),
  })),
  services: each((client, { months: [given] }) => ({
    ...client,
    months: client.months.map((month) => (given ? { ...given, month: month.month, subsidy: month.subsidy } : month)),
  })),
  aftercare: each((client, { aftercare }) => ({ ...client, aftercare })),
  returned: each((client, { returned }) => ({ ...client, returned })),
}

function each(change: (client: SettlementClient, other: SettlementClient) => SettlementClient) {
  return (given: SettlementCase, other: SettlementCase): SettlementCase => {
    const others = new Map(other.clients.map((client) => [client.id, client]))
    const clients = given.clients.map((client) => change(client, others.get(client.id) ?? client))
    return { ...given, clients }
  }
}

test(
  'where one group of facts differs, its step bears the whole difference',
  () => {
    const groups = Object.keys(alone) as (keyof typeof alone)[]
    fc.assert(
      fc.property(settled, settled, fc.constantFrom(...groups), (given, other, group) => {
        const found = diff(plain(given), plain(alone[group](given, other)))
        const isIts = ({ change }: Diff['steps'][number]) => change.kind === 'data' && change.group === group
        expect(found.steps.filter(isIts).map(({ amount, clients }) => [amount, clients])).toEqual([
          [found.after - found.before, found.clients],
        ])
        const strange = found.steps.filter((step) => !isIts(step) && (step.amount !== 0n || step.clients.length > 0))
        expect(strange).toEqual([])
      }),
      { numRuns: RUNS },
    )
  },
  PATIENCE,
)
