import { currentLaw, type Law, type ParameterId } from '../law'
import { withValue, type Sort, type ValueOf } from '../parameters/parameter'
import { compareDays, lastDayOfYear, type PlainDate } from '../plain-date'
import { qualityRules } from '../quality/rules'
import type { SettlementReadings } from '../readings'
import { settlementRules } from '../settlement/rules'
import type { SettlementCase } from '../settlement/settlement-case'

export type ParameterValues = { readonly [Id in ParameterId]?: ReturnType<Law[Id]['on']> }

/** A draft of another law: numbers and readings that hold from a day on. */
export interface Reform {
  readonly title: string
  readonly from: PlainDate
  readonly parameters: ParameterValues
  readonly readings: Partial<SettlementReadings>
}

/** In the order of the law. */
export const parameterIds = Object.keys(currentLaw) as ParameterId[]

const ofLaw = (parameters: Readonly<Record<string, Law[ParameterId]>>): Law => parameters as unknown as Law

/** The law with some of its parameters replaced. */
export const withParameters = (
  law: Law,
  change: (parameter: Law[ParameterId], id: ParameterId) => Law[ParameterId],
): Law => ofLaw(Object.fromEntries(parameterIds.map((id) => [id, change(law[id], id)])))

export const reformedLaw = (law: Law, { from, parameters }: Reform): Law =>
  withParameters(law, (parameter, id) => {
    const value: ValueOf[Sort] | undefined = parameters[id]
    return value === undefined ? parameter : (withValue<Sort>(parameter, from, value) as Law[ParameterId])
  })

/** A year is settled by what is in force on its last day. */
export const appliesTo = ({ from }: Pick<Reform, 'from'>, year: number): boolean =>
  compareDays(from, lastDayOfYear(year)) <= 0

export const reformedReadings = (readings: SettlementReadings, reform: Reform, year: number): SettlementReadings =>
  appliesTo(reform, year) ? { ...readings, ...reform.readings } : readings

export const reformedCase = (settled: SettlementCase, reform: Reform): SettlementCase => ({
  ...settled,
  readings: reformedReadings(settled.readings, reform, settled.year),
})

const asked = new Set([...settlementRules, ...qualityRules].flatMap((rule) => rule.parameters.map(({ id }) => id)))

/** What the reform changes and no rule of a settlement or a quality score asks: it cannot change a result. */
export const unaskedParameters = ({ parameters }: Reform): ParameterId[] =>
  parameterIds.filter((id) => parameters[id] !== undefined && !asked.has(id))
