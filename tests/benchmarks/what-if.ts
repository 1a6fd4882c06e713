import { fraction } from '../../scoring/fraction'
import { plainDate, plainMonth } from '../../scoring/plain-date'
import { defaultSettlementReadings } from '../../scoring/readings'
import { whatIf } from '../../scoring/reform/what-if'
import type { Reform } from '../../scoring/reform/reform'
import { ALL_KINDS } from '../../scoring/services/kinds'
import { settle } from '../../scoring/settlement/settle'
import type { SettlementCase, SettlementClient } from '../../scoring/settlement/settlement-case'
import { median, rounded, show, timed } from './report'

const ORGANISATIONS = 240
const CLIENTS = 35
const MONTHS = 12
const PASSES = 5

const client = (organisation: number, index: number): SettlementClient => ({
  id: `C-${index}`,
  contract: plainDate('2025-01-01'),
  exit:
    index % 3 === 0
      ? { date: plainDate('2025-05-20'), kind: 'completed', confirmed: false, decision: null, reason: null }
      : null,
  months: Array.from({ length: MONTHS }, (_, month) => ({
    month: plainMonth(`2025-${`${month + 1}`.padStart(2, '0')}`),
    subsidy: BigInt(2_000_000 + ((organisation * 7 + index * 13 + month) % 9999) * 100 + month),
    proof: 'signed',
    kinds: (organisation + index + month) % 9 === 0 ? ALL_KINDS & ~2 : ALL_KINDS,
    notDue: 0,
  })),
  returned: 0n,
  aftercare: {
    groupMonths: (organisation + index) % 7,
    employment: index % 2 === 0 ? plainDate('2025-06-20') : null,
    remissionMonths: index % 9,
  },
})

const region: readonly SettlementCase[] = Array.from({ length: ORGANISATIONS }, (_, organisation) => ({
  year: 2025,
  organisation: { id: `N-${organisation}`, name: 'Пример' },
  readings: defaultSettlementReadings,
  clients: Array.from({ length: CLIENTS }, (_client, index) => client(organisation, index)),
}))

const reform: Reform = {
  title: 'bench',
  from: plainDate('2025-01-01'),
  parameters: { missingKindsShare: fraction(1n, 10n), employmentWindowMonths: 3 },
  readings: { 'missing-kinds': 'per-kind' },
}

const pass = (work: (settled: SettlementCase) => unknown): number =>
  median(Array.from({ length: PASSES }, () => timed(() => region.forEach((settled) => work(settled)))))

/** A reform tried on a region's year: before, after, who gains and loses, and how near each outcome was to another. */
export function benchWhatIf(): Promise<void> {
  pass((settled) => settle(settled))
  const plain = pass((settled) => settle(settled))
  const tried = pass((settled) => whatIf(settled, reform))
  show(`what-if, ${ORGANISATIONS * CLIENTS * MONTHS} client-months`, {
    'one plain settlement': `${rounded(plain)} ms`,
    'the reform tried': `${rounded(tried)} ms`,
    times: `${rounded(tried / plain, 2)} (aim: at most 5)`,
  })
  return Promise.resolve()
}
