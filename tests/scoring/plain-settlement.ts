/**
 * The settlement once more, written from the contract alone: slow, plain, on the JSON itself, sharing nothing
 * with scoring/. Where the two differ, one of them is wrong.
 */
export interface PlainMonth {
  month: string
  subsidy: string
  proof?: string
  kinds: string[]
  notDue?: string[]
}
export interface PlainClient {
  id: string
  contract: string
  exit?: { date: string; kind: string; confirmed?: boolean; decision?: string; reason?: string } | null
  months: PlainMonth[]
  returned?: string
  aftercare?: { groupMonths?: number; employment?: string; remissionMonths?: number }
}
export interface PlainCase {
  schema: string
  rules: string
  year: number
  readings?: Record<string, string>
  organisation: { id: string; name: string }
  clients: PlainClient[]
}

const EIGHT =
  'living social-environment pedagogical psychological sociocultural physical resocialisation vocational'.split(' ')
const VALID_REASONS = ['illness-hospitalised', 'court-prior-offence', 'death']
const DEFAULTS: Record<string, string> = {
  'missing-kinds': 'once',
  'not-due-kinds': 'review',
  'unsigned-act': 'not-proved',
  'band-gap': 'continuous',
  'outcome-base': 'gross',
  cohort: 'window-closed',
  'groups-minimum': '6',
  'remission-cohort': 'calendar-years',
  'unconfirmed-reason': 'review',
}

const toKopecks = (roubles: string) => BigInt(roubles.replace('.', ''))
const toRoubles = (kopecks: bigint) => `${kopecks / 100n}.${(kopecks % 100n).toString().padStart(2, '0')}`
const total = (amounts: bigint[]) => amounts.reduce((a, b) => a + b, 0n)

/** Half up: the whole part, and one more when twice the rest reaches the divisor. */
function divideHalfUp(dividend: bigint, divisor: bigint): bigint {
  const whole = dividend / divisor
  return (dividend - whole * divisor) * 2n >= divisor ? whole + 1n : whole
}

function monthsLater(date: string, months: number): string {
  const [y = 0, m = 0, d = 0] = date.split('-').map(Number)
  const lastDay = new Date(Date.UTC(y, m + months, 0))
  const day = Math.min(d, lastDay.getUTCDate())
  return `${lastDay.toISOString().slice(0, 8)}${day.toString().padStart(2, '0')}`
}

function percent(n: number, d: number): string | null {
  return d === 0 ? null : toRoubles(divideHalfUp(BigInt(n) * 10000n, BigInt(d)))
}

function bandFor(n: number, d: number, low: number, medium: number, gap: string) {
  if (d === 0) return null
  let [top, bottom] = [BigInt(n) * 100n, BigInt(d)]
  if (gap === 'whole-percent') [top, bottom] = [divideHalfUp(top, bottom), 1n]
  if (top <= BigInt(low) * bottom) return 'low'
  return top <= BigInt(medium) * bottom ? 'medium' : 'high'
}

/** Largest remainder, a kopeck at a time: each goes to the one who is owed most, the earlier of equals. */
function shareOut(penalty: bigint, headrooms: bigint[]): bigint[] {
  const net = total(headrooms)
  if (net === 0n) return headrooms.map(() => 0n)
  const shares = headrooms.map((h) => (penalty * h) / net)
  const owed = headrooms.map((h, i) => penalty * h - (shares[i] ?? 0n) * net)
  while (total(shares) < penalty) {
    let most = 0
    owed.forEach((o, i) => {
      if (o > (owed[most] ?? 0n)) most = i
    })
    shares[most] = (shares[most] ?? 0n) + 1n
    owed[most] = -1n
  }
  return shares
}

function statusOf(client: PlainClient, year: number, unconfirmed: string): string {
  const exit = client.exit
  if (!exit || exit.date.slice(0, 4) !== String(year)) return 'stays'
  if (exit.kind === 'completed') return 'completed'
  if (exit.kind === 'not-listed') return exit.decision ?? 'review'
  if (!VALID_REASONS.includes(exit.kind)) return 'not-valid'
  if (exit.confirmed) return 'valid'
  return exit.decision ?? unconfirmed
}

const citation = (row: string) => ({ act: 'order-929', clause: `2.4.8, table, ${row}` })

export function plainSettlement(given: PlainCase) {
  const year = given.year
  const readings: Record<string, string> = { ...DEFAULTS, ...given.readings }
  const clients = given.clients.map((client) => {
    const status = statusOf(client, year, readings['unconfirmed-reason'] ?? '')
    const ofYear = client.months.filter((m) => m.month.startsWith(`${year}-`))
    const upToYear = client.months.filter((m) => Number(m.month.slice(0, 4)) <= year)
    const subsidy = total(ofYear.map((m) => toKopecks(m.subsidy)))
    const whole = total(upToYear.map((m) => toKopecks(m.subsidy)))
    const due = whole - toKopecks(client.returned ?? '0.00')
    const exitAmount = due < 0n ? 0n : due
    const lines: { amount: bigint; json: Record<string, unknown> }[] = []
    const review: Record<string, unknown>[] = []
    if (status === 'review') review.push({ rule: 'left-without-valid-reason', amount: toRoubles(exitAmount) })
    if (status === 'not-valid') {
      const json = { rule: 'left-without-valid-reason', base: toRoubles(whole), rate: '1', citation: citation('2.1') }
      lines.push({ amount: exitAmount, json })
    } else {
      for (const m of [...ofYear].sort((a, b) => a.month.localeCompare(b.month))) {
        const proved = m.proof === 'unsigned' && readings['unsigned-act'] === 'not-proved' ? [] : m.kinds
        const absent = EIGHT.filter((kind) => !proved.includes(kind))
        const excused = readings['not-due-kinds'] === 'review' ? absent.filter((k) => (m.notDue ?? []).includes(k)) : []
        const missing = absent.filter((kind) => !excused.includes(kind))
        if (excused.length > 0) review.push({ rule: 'missing-kinds', month: m.month, kinds: excused })
        if (missing.length === 0) continue
        const n = readings['missing-kinds'] === 'once' ? 1 : missing.length
        const json = {
          rule: 'missing-kinds',
          month: m.month,
          base: m.subsidy,
          rate: `${n}/8`,
          missing,
          citation: citation('1.1'),
        }
        lines.push({ amount: divideHalfUp(toKopecks(m.subsidy) * BigInt(n), 8n), json })
      }
    }
    const headroom = status === 'not-valid' ? 0n : subsidy - total(lines.map((l) => l.amount))
    return { client, status, subsidy, headroom, lines, review }
  })

  const subsidy = total(clients.map((c) => c.subsidy))
  const base = readings['outcome-base'] === 'gross' ? subsidy : total(clients.map((c) => c.headroom))
  const outcome = (
    rule: string,
    row: string,
    months: number,
    medium: number,
    did: (c: PlainClient, end: string) => boolean,
  ) => {
    const cohort = given.clients.filter((c) => {
      if (c.exit?.kind !== 'completed') return false
      const day = readings.cohort === 'window-closed' ? monthsLater(c.exit.date, months) : c.exit.date
      return day.slice(0, 4) === String(year)
    })
    const numerator = cohort.filter((c) => did(c, monthsLater(c.exit?.date ?? '', months))).length
    const band = bandFor(numerator, cohort.length, 10, medium, readings['band-gap'] ?? '')
    const thousandths = { low: 10n, medium: 5n, high: 0n }[band ?? 'high']
    const net = total(clients.map((c) => c.headroom))
    const asked = divideHalfUp(base * thousandths, 1000n)
    const penalty = asked < net ? asked : net
    const rate = band && { low: '1%', medium: '0.5%', high: '0%' }[band]
    const before = clients.map((c) => c.headroom)
    shareOut(penalty, before).forEach((amount, i) => {
      const c = clients[i]
      if (!c || amount === 0n) return
      const json = {
        rule,
        base: toRoubles(c.headroom),
        rate,
        penalty: toRoubles(penalty),
        net: toRoubles(net),
        citation: citation(row),
      }
      c.lines.push({ amount, json })
      c.headroom -= amount
    })
    return {
      numerator,
      denominator: cohort.length,
      percent: percent(numerator, cohort.length),
      band,
      rate,
      base: toRoubles(base),
      amount: toRoubles(penalty),
    }
  }
  const minimum = Number(readings['groups-minimum'])
  const groups = outcome('outcome-groups', '2.2', 6, 70, (c) => (c.aftercare?.groupMonths ?? 0) >= minimum)
  const employment = outcome('outcome-employment', '2.3', 2, 50, (c, end) => {
    const day = c.aftercare?.employment
    return day !== undefined && day >= (c.exit?.date ?? '') && day <= end
  })

  const [from, to] =
    readings['remission-cohort'] === 'calendar-years'
      ? [`${year - 2}-01-01`, `${year}-12-31`]
      : [`${year - 3}-12-26`, `${year}-12-25`]
  const finished = given.clients.filter((c) => c.exit?.kind === 'completed' && c.exit.date >= from && c.exit.date <= to)
  const sober = finished.filter((c) => (c.aftercare?.remissionMonths ?? 0) >= 6).length
  const soberBand = bandFor(sober, finished.length, 10, 40, readings['band-gap'] ?? '')

  const present = clients.filter(
    ({ client, status }) =>
      client.contract <= `${year}-12-31` &&
      (!client.exit || client.exit.date >= `${year}-01-01`) &&
      !['valid', 'review'].includes(status),
  )
  const stayed = present.filter((c) => c.status !== 'not-valid').length
  const clawbackOf = (lines: { amount: bigint }[]) => total(lines.map((l) => l.amount))

  return {
    schema: 'settlement/1',
    rules: 'order-929',
    edition: '2018-06-13/1',
    year,
    organisation: given.organisation,
    readings,
    subsidy: toRoubles(subsidy),
    clawback: toRoubles(total(clients.map((c) => clawbackOf(c.lines)))),
    clients: clients.map((c) => ({
      id: c.client.id,
      subsidy: toRoubles(c.subsidy),
      clawback: toRoubles(clawbackOf(c.lines)),
      lines: c.lines.map((l) => ({ ...l.json, amount: toRoubles(l.amount) })),
      review: c.review,
    })),
    indicators: {
      retention: { numerator: stayed, denominator: present.length, percent: percent(stayed, present.length) },
      groups,
      employment,
      remission: {
        numerator: sober,
        denominator: finished.length,
        percent: percent(sober, finished.length),
        band: soberBand,
        points: { low: 0, medium: 1, high: 2 }[soberBand ?? 'low'],
      },
    },
  }
}
