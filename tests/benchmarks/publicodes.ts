import Engine from 'publicodes'
import { explain } from '../../scoring/settlement/explain'
import { formatKopecks } from '../../scoring/money'
import { plainDate, plainMonth } from '../../scoring/plain-date'
import { defaultSettlementReadings } from '../../scoring/readings'
import { ALL_KINDS } from '../../scoring/services/kinds'
import { settle } from '../../scoring/settlement/settle'
import type { SettlementCase, SettlementClient } from '../../scoring/settlement/settlement-case'
import { MONTHS, publicodesRules } from './publicodes-rules'
import { median, rounded, show, timed } from './report'

/** One organisation's year: twelve months of one client, and who of the completers reached what. */
interface Year {
  readonly months: readonly { readonly kopecks: bigint; readonly isWhole: boolean }[]
  readonly completers: number
  readonly groups: number
  readonly employment: number
}

const YEARS = 500

/** The same sequence in every run. */
function* numbers(): Generator<number> {
  for (let state = 20250331; ;) {
    state = (state * 1103515245 + 12345) % 2147483648
    yield state
  }
}

function years(count: number, { from, step }: { readonly from: bigint; readonly step: bigint }): Year[] {
  const source = numbers()
  const below = (limit: number): number => (source.next().value as number) % limit
  return Array.from({ length: count }, () => {
    const completers = 1 + below(12)
    const months = Array.from({ length: MONTHS }, () => ({
      kopecks: from + step * BigInt(below(1_500_000)),
      isWhole: below(4) > 0,
    }))
    return { months, completers, groups: below(completers + 1), employment: below(completers + 1) }
  })
}

function caseOf({ months, completers, groups, employment }: Year): SettlementCase {
  const clients = Array.from({ length: completers }, (_, index): SettlementClient => {
    const first = index === 0
    return {
      id: `C-${index}`,
      contract: plainDate('2024-01-01'),
      exit: { date: plainDate('2025-06-30'), kind: 'completed', confirmed: false, decision: null, reason: null },
      months: first
        ? months.map(({ kopecks, isWhole }, month) => ({
            month: plainMonth(`2025-${`${month + 1}`.padStart(2, '0')}`),
            subsidy: kopecks,
            proof: 'signed',
            kinds: isWhole ? ALL_KINDS : ALL_KINDS & ~1,
            notDue: 0,
          }))
        : [],
      returned: 0n,
      aftercare: {
        groupMonths: index < groups ? 6 : 0,
        employment: index < employment ? plainDate('2025-07-01') : null,
        remissionMonths: 0,
      },
    }
  })
  return { year: 2025, organisation: { id: 'N', name: 'N' }, readings: defaultSettlementReadings, clients }
}

const situationOf = ({ months, completers, groups, employment }: Year) => ({
  completers,
  'reached groups': groups,
  'reached employment': employment,
  ...Object.assign(
    {},
    ...months.map(({ kopecks, isWhole }, index) => ({
      [`subsidy ${index}`]: formatKopecks(kopecks),
      [`kinds ${index}`]: isWhole ? 8 : 7,
    })),
  ),
})

/** Half up to the kopeck, one step of whole numbers after another: what both must give. */
function expected({ months, completers, groups, employment }: Year): bigint {
  const subsidy = months.reduce((sum, { kopecks }) => sum + kopecks, 0n)
  const charges = months.reduce((sum, { kopecks, isWhole }) => (isWhole ? sum : sum + (kopecks * 2n + 8n) / 16n), 0n)
  const penalty = (reached: number, edge: number, left: bigint) => {
    const thousandths = reached * 100 <= 10 * completers ? 10n : reached * 100 <= edge * completers ? 5n : 0n
    const full = (subsidy * thousandths * 2n + 1000n) / 2000n
    return full < left ? full : left
  }
  const first = penalty(groups, 70, subsidy - charges)
  return charges + first + penalty(employment, 50, subsidy - charges - first)
}

/** Kopecks of a result that came as a binary fraction of roubles. */
const kopecksOf = (roubles: unknown): bigint => BigInt(Math.round(Number(roubles) * 100))

function memory(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

/** Every line of the statement in words, as the page and the command show it. */
function trace(one: SettlementCase): void {
  for (const { lines } of settle(one).clients) for (const line of lines) explain(line, 'ru')
}

interface Measured {
  readonly results: readonly bigint[]
  readonly milliseconds: number
  readonly kept: number
}

/** The middle of five passes, after one that warms up; and what they leave in memory. */
function measure(pass: () => readonly bigint[]): Measured {
  const before = memory()
  let results = pass()
  const milliseconds = median(Array.from({ length: 5 }, () => timed(() => (results = pass()))))
  return { results, milliseconds, kept: Math.max(memory() - before, 0) }
}

/** Our engine with its trace on and off against publicodes, on the same small rule set, in one run. */
export function benchPublicodes(): Promise<void> {
  compare('months of 15 000 to 30 000 roubles', years(YEARS, { from: 1_500_000n, step: 1n }))
  compare('months near 99 999 999 999 999.99', years(YEARS, { from: 9_999_999_998_500_000n, step: 1n }))
  return Promise.resolve()
}

function compare(title: string, given: readonly Year[]): void {
  const right = given.map(expected)
  const cases = given.map(caseOf)
  const settled = () => cases.map((one) => settle(one).clawback)
  const plain = measure(settled)
  const traced = measure(() => {
    for (const one of cases) trace(one)
    return []
  })
  const engine = new Engine(publicodesRules as never, { logger: { log() {}, warn() {}, error() {} } })
  const peer = measure(() =>
    given.map((year) => kopecksOf(engine.setSituation(situationOf(year)).evaluate('clawback').nodeValue)),
  )
  show(`settle against publicodes: ${given.length} years of an organisation, ${title}`, {
    'settle, no trace': `${speed(plain)}, ${exactness(plain.results, right)}`,
    'settle, with trace': speed(traced),
    publicodes: `${speed(peer)}, ${exactness(peer.results, right)}`,
    'times as fast': `${rounded(peer.milliseconds / plain.milliseconds)} without a trace, ${rounded(peer.milliseconds / traced.milliseconds)} with it (aim: 20)`,
  })
}

const speed = ({ milliseconds, kept }: Measured): string =>
  `${rounded((milliseconds * 1000) / YEARS, 1)} µs a year, ${rounded(kept / 1_048_576, 1)} MB kept`

function exactness(results: readonly bigint[], right: readonly bigint[]): string {
  const differences = results.map((result, index) => result - (right[index] ?? 0n))
  const lost = differences.reduce((sum, difference) => sum + (difference < 0n ? -difference : difference), 0n)
  return `${differences.filter((difference) => difference !== 0n).length} wrong, ${lost} kopecks lost`
}
