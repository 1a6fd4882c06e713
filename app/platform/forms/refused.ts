import { problemAt, valuesOf, type FieldProblem, type FormState } from './parse'

/** What an action answers when it did not do what was asked: the form as it was typed, and what stands above it. */
export interface Refused {
  form: FormState
  /** The key of a text; null where the problems stand at their fields. */
  say: string | null
}

/**
 * A use case's refusal as an answer to its form. Its text is `<room>.refusal.<refusal>`.
 * @param fields at which field each refusal is shown; null for above the form
 */
export function refusedForm<R extends string>(
  data: FormData,
  room: string,
  refusal: R,
  fields: Readonly<Record<R, string | null>>,
  values?: FieldProblem['values'],
): Refused {
  const key = refusal === 'stale' ? 'common.form.stale' : (`${room}.refusal.${refusal}` as const)
  const field = fields[refusal]
  return field === null
    ? { form: { values: valuesOf(data), problems: {} }, say: key }
    : { form: problemAt(data, field, { key, values }), say: null }
}
