import {
  addDays,
  firstDayOf,
  firstDayOfYear,
  lastDayOf,
  lastDayOfYear,
  monthOf,
  plainMonth,
  yearOf,
  type PlainDate,
} from 'scoring/plain-date'
import { currentLaw } from 'scoring/law'
import { maskOf, serviceKinds, ALL_KINDS, NO_KINDS } from 'scoring/services/kinds'
import { exitClassOf, exitKinds } from 'scoring/settlement/exit-kinds'
import type {
  Aftercare,
  ClientExit,
  ClientMonth,
  SettlementCase,
  SettlementClient,
} from 'scoring/settlement/settlement-case'
import { readMoney } from '~/platform/forms/read-money'
import { firstYear, lastYear, type KindState, type MonthTyped, type SettlementTyped } from './settlement-state'
import { readCount, readDate } from './typed'

/** The fields that can be wrong; a month's amount by the number of the month. */
export type SettlementField =
  | 'year'
  | `amount-${number}`
  | 'others'
  | 'completed'
  | 'completedOn'
  | 'attended'
  | 'statements'
  | 'registered'
  | 'inRemission'

export type SettlementRead =
  | { readonly ok: true; readonly case: SettlementCase }
  | { readonly ok: false; readonly problems: ReadonlySet<SettlementField> }

/** The client whose months are typed, and all the others together. */
export const clientId = 'client'
export const othersId = 'others'
export const mostCompleters = 1000

const noAftercare: Aftercare = { groupMonths: 0, employment: null, remissionMonths: 0 }

/** What is typed as a case of the contract, or the fields that cannot be read. */
export function readSettlementTyped(typed: SettlementTyped, name: string): SettlementRead {
  const problems = new Set<SettlementField>()
  function required<T>(field: SettlementField, value: T | null | undefined): T | undefined {
    if (value === null || value === undefined) problems.add(field)
    return value ?? undefined
  }
  const year = required('year', readCount(typed.year, [firstYear, lastYear])) ?? firstYear
  const months = typed.months.map((month) => {
    const subsidy = required(`amount-${month.month}`, readMoney(month.amount)) ?? 0n
    return clientMonth(year, month, subsidy)
  })
  const others = required('others', readMoney(typed.others || '0')) ?? 0n
  const completed = required('completed', readCount(typed.completed, [0, mostCompleters])) ?? mostCompleters
  const among = (field: 'attended' | 'registered' | 'inRemission') =>
    required(field, readCount(typed[field], [0, completed])) ?? 0
  const completedOn =
    required('completedOn', readCompletion(typed.completedOn, year, problems.has('year'))) ?? firstDayOfYear(year)
  const statements = required('statements', readCount(typed.statements, [0, windowMonths(year)])) ?? 0
  const [attended, registered, inRemission] = [among('attended'), among('registered'), among('inRemission')]
  if (problems.size > 0) return { ok: false, problems }
  const yearEnd = lastDayOfYear(year)
  const [enough, longest] = [currentLaw.remissionMonths.on(yearEnd), currentLaw.courseDays.on(yearEnd)]
  const completers = Array.from({ length: completed }, (_, index) =>
    completer(index, completedOn, longest, {
      groupMonths: index < attended ? statements : 0,
      employment: index < registered ? completedOn : null,
      remissionMonths: index < inRemission ? enough : 0,
    }),
  )
  const clients = [
    ...(months.length > 0 ? [clientOf(months, typed)] : []),
    ...(others > 0n ? [otherClients(year, others)] : []),
    ...completers,
  ]
  return { ok: true, case: { year, organisation: { id: 'example', name }, readings: typed.readings, clients } }
}

/** No earlier than the three years of the remission begin; any day while the year itself cannot be read. */
function readCompletion(text: string, year: number, isYearUnknown: boolean): PlainDate | null {
  const day = readDate(text)
  if (isYearUnknown) return day
  const earliest = year - currentLaw.remissionYears.on(lastDayOfYear(year))
  return day && yearOf(day) >= earliest && yearOf(day) <= year ? day : null
}

/** In how many months of the window a statement can be given. */
const windowMonths = (year: number) => currentLaw.attendanceWindowMonths.on(lastDayOfYear(year))

function clientMonth(year: number, { month, proof, kinds }: MonthTyped, subsidy: bigint): ClientMonth {
  const those = (state: KindState) => maskOf(serviceKinds.filter((_, index) => kinds[index] === state))
  return {
    month: plainMonth(`${year}-${`${month}`.padStart(2, '0')}`),
    subsidy,
    proof,
    kinds: those('proved'),
    notDue: those('not-due'),
  }
}

function clientOf(months: readonly ClientMonth[], typed: SettlementTyped): SettlementClient {
  const inOrder = months.map(({ month }) => month).toSorted()
  const [first, last] = [inOrder[0]!, inOrder.at(-1)!]
  return {
    id: clientId,
    contract: firstDayOf(first),
    exit: exitOf(typed, lastDayOf(last)),
    months,
    returned: 0n,
    aftercare: noAftercare,
  }
}

function exitOf({ exit, isConfirmed }: SettlementTyped, date: PlainDate): ClientExit | null {
  if (exit === '') return null
  const confirmed = isConfirmed && exitClassOf(exit) === 'valid-reason'
  return {
    date,
    kind: exit,
    confirmed,
    decision: null,
    reason: exit === 'not-listed' ? exitKinds[exit].title.ru : null,
  }
}

const otherClients = (year: number, subsidy: bigint): SettlementClient => ({
  id: othersId,
  contract: firstDayOfYear(year),
  exit: null,
  months: [{ month: monthOf(firstDayOfYear(year)), subsidy, proof: 'signed', kinds: ALL_KINDS, notDue: NO_KINDS }],
  returned: 0n,
  aftercare: noAftercare,
})

const completer = (
  index: number,
  completedOn: PlainDate,
  courseDays: number,
  aftercare: Aftercare,
): SettlementClient => ({
  id: `completer-${index + 1}`,
  contract: addDays(completedOn, 1 - courseDays),
  exit: { date: completedOn, kind: 'completed', confirmed: false, decision: null, reason: null },
  months: [],
  returned: 0n,
  aftercare,
})
