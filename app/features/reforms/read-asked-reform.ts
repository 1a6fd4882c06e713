import type { Json } from 'scoring/case/canonical-json'
import { ROOT } from 'scoring/case/problem'
import { readReform, REFORM_SCHEMA } from 'scoring/case/read-reform'
import { yearOf, type PlainDate } from 'scoring/plain-date'
import { settlementReadingIds } from 'scoring/readings'
import type { Reform } from 'scoring/reform/reform'
import { readDay, type FormState } from '~/platform/forms/parse'
import { askedParameters, fieldName } from './asked-numbers'
import { partNames } from './number-parts'
import { problemsAtFields } from './reform-problems'
import { typedNumber } from './typed-number'
import { currentLaw } from 'scoring/law'

/** What an address asks: nothing yet, a reform, or one that cannot be read. */
export type AskedReform =
  | { readonly status: 'none' }
  | { readonly status: 'refused'; readonly form: FormState; readonly isWithoutChange: boolean }
  | { readonly status: 'read'; readonly form: FormState; readonly reform: Reform; readonly document: Json }

/** The fields of the form, in their order; what else stands in the address belongs to the lists. */
export const reformFields: readonly string[] = [
  'title',
  'from',
  'year',
  ...askedParameters.flatMap((id) => partNames(currentLaw[id].sort).map((part) => fieldName(id, part))),
  ...settlementReadingIds,
]

/** The part of an address that is the reform and its year, without what was left empty. */
export const reformQuery = (params: URLSearchParams): string =>
  new URLSearchParams(reformFields.flatMap((name) => (params.get(name) ? [[name, params.get(name)!]] : []))).toString()

/** @param day the last day of the year on which the reform is tried: what is not typed stays as it is on it */
export function readAskedReform(params: URLSearchParams, day: PlainDate): AskedReform {
  if (!params.has('from')) return { status: 'none' }
  const typed = Object.fromEntries(reformFields.map((name) => [name, params.get(name) ?? '']))
  const values = { ...typed, year: `${yearOf(day)}` }
  const document = documentOf(params, day)
  const read = readReform(document)
  if (read.ok) return { status: 'read', form: { values, problems: {} }, reform: read.value, document }
  return {
    status: 'refused',
    form: { values, problems: problemsAtFields(read.problems) },
    isWithoutChange: read.problems.some(({ path }) => path === ROOT),
  }
}

/** The reform as a document that the command takes. */
function documentOf(params: URLSearchParams, day: PlainDate): Json {
  const text = (name: string) => (params.get(name) ?? '').trim()
  const numbers = askedParameters.flatMap((id) => {
    const value = typedNumber(id, params, day)
    return value === undefined ? [] : [[id, value] as const]
  })
  const readings = settlementReadingIds.flatMap((id) => (text(id) ? [[id, text(id)] as const] : []))
  return {
    schema: REFORM_SCHEMA,
    title: text('title'),
    from: readDay(text('from')) ?? text('from'),
    parameters: Object.fromEntries(numbers),
    readings: Object.fromEntries(readings),
  }
}
