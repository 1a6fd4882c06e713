import { formatKopecks } from 'scoring/money'
import { acts } from 'scoring/acts'
import { yearOf } from 'scoring/plain-date'
import { settlementReadingIds, settlementReadings, type SettlementReadings } from 'scoring/readings'
import { serviceKinds } from 'scoring/services/kinds'
import { exitKindList, type ExitKind } from 'scoring/settlement/exit-kinds'
import { proofs, type Proof } from 'scoring/settlement/settlement-case'
import { readMoney } from '~/platform/forms/read-money'
import { oneOf } from './typed'

/** What can be said of a kind in a month: proved, not proved, or not due by clause 2.2. */
export type KindState = 'proved' | 'missing' | 'not-due'

export interface MonthTyped {
  /** 1 to 12. */
  readonly month: number
  readonly amount: string
  readonly proof: Proof
  /** In the order of the eight kinds. */
  readonly kinds: readonly KindState[]
}

/** How a client left; one who completed stands among the completers. */
export const exitChoices = exitKindList.filter((kind) => kind !== 'completed')
export type ExitChoice = Exclude<ExitKind, 'completed'>

/** Everything that is typed into the calculator of a month and a year, as it is typed. */
export interface SettlementTyped {
  readonly year: string
  readonly months: readonly MonthTyped[]
  readonly exit: ExitChoice | ''
  readonly isConfirmed: boolean
  /** Subsidy of the year for the other clients, all of whose kinds are proved. */
  readonly others: string
  readonly completed: string
  readonly completedOn: string
  readonly attended: string
  /** Months with a statement, of each who attended. */
  readonly statements: string
  readonly registered: string
  readonly inRemission: string
  readonly readings: SettlementReadings
}

export const firstYear = yearOf(acts['order-929'].adoptedOn)
export const lastYear = 9999

const letters: Readonly<Record<KindState, string>> = { proved: '1', missing: '0', 'not-due': 'n' }
const states = Object.keys(letters) as KindState[]
const ofLetters = (text: string): KindState[] =>
  serviceKinds.map((_, index) => states.find((state) => letters[state] === text[index]) ?? 'proved')

export const allProved: readonly KindState[] = ofLetters('')

/** What the page begins with: a whole month, one in which a kind was not due, one in which a kind is missing. */
export const exampleSettlement = (readings: SettlementReadings): SettlementTyped => ({
  year: '2025',
  months: [
    { month: 1, amount: '22320.10', proof: 'signed', kinds: allProved },
    { month: 2, amount: '22320.10', proof: 'signed', kinds: ofLetters('1n111111') },
    { month: 3, amount: '22320.10', proof: 'signed', kinds: ofLetters('11111110') },
  ],
  exit: '',
  isConfirmed: false,
  others: '480000.00',
  completed: '7',
  completedOn: '2025-05-15',
  attended: '3',
  statements: '6',
  registered: '4',
  inRemission: '2',
  readings,
})

/** An amount the same in either language, where it can be read; else as it was typed. */
const plainAmount = (text: string): string => {
  const kopecks = readMoney(text)
  return kopecks === undefined ? text : formatKopecks(kopecks)
}

/** What is typed as the part of an address after its «?». */
export function writeSettlementAddress(typed: SettlementTyped): string {
  const params = new URLSearchParams({ year: typed.year })
  for (const { month, amount, proof, kinds } of typed.months)
    params.append('month', [month, plainAmount(amount), proof, kinds.map((kind) => letters[kind]).join('')].join('_'))
  if (typed.exit) params.set('exit', typed.exit)
  if (typed.isConfirmed) params.set('confirmed', '1')
  params.set('others', plainAmount(typed.others))
  for (const name of counted) params.set(name, typed[name])
  for (const id of settlementReadingIds)
    if (typed.readings[id] !== settlementReadings[id].default) params.set(id, typed.readings[id])
  return `${params}`
}

const counted = ['completed', 'completedOn', 'attended', 'statements', 'registered', 'inRemission'] as const

/** The same read back; an address that says nothing begins with the example, by the readings in force. */
export function readSettlementAddress(params: URLSearchParams, inForce: SettlementReadings): SettlementTyped {
  const example = exampleSettlement(inForce)
  if (!params.has('year')) return example
  const text = (name: string) => (params.get(name) ?? '').slice(0, 40)
  return {
    year: text('year'),
    months: readMonths(params.getAll('month')),
    exit: oneOf<ExitChoice | ''>(params.get('exit'), exitChoices, ''),
    isConfirmed: params.get('confirmed') === '1',
    others: text('others'),
    completed: text('completed'),
    completedOn: text('completedOn'),
    attended: text('attended'),
    statements: text('statements'),
    registered: text('registered'),
    inRemission: text('inRemission'),
    readings: readReadings(params),
  }
}

/** Twelve at most, each month once. */
function readMonths(texts: readonly string[]): MonthTyped[] {
  const months = new Map<number, MonthTyped>()
  for (const text of texts.slice(0, 12)) {
    const [number = '', amount = '', proof = '', kinds = ''] = text.split('_')
    const month = Number(number)
    if (!Number.isInteger(month) || month < 1 || month > 12) continue
    months.set(month, {
      month,
      amount: amount.slice(0, 40),
      proof: oneOf(proof, proofs, 'signed'),
      kinds: ofLetters(kinds),
    })
  }
  return [...months.values()]
}

function readReadings(params: URLSearchParams): SettlementReadings {
  const chosen = settlementReadingIds.map((id) => {
    const { options, default: otherwise } = settlementReadings[id]
    return [id, oneOf<string>(params.get(id), Object.keys(options), otherwise)]
  })
  return Object.fromEntries(chosen) as SettlementReadings
}
