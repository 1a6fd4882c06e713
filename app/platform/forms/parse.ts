import { z } from 'zod'
import { readMoney } from './read-money'

/** What was wrong with a field: a key of `common.form`, or a room's own text by its whole key, with what the text needs. */
export interface FieldProblem {
  key:
    | 'required'
    | 'wrong'
    | 'day'
    | 'month'
    | 'money'
    | 'wholeNumber'
    | 'range'
    | 'tooLong'
    | 'choose'
    | `${string}.${string}`
  values?: Record<string, string | number>
}

/** What a form shows again after a refused send: every value as it was typed, and the problems by field. */
export interface FormState {
  values: Record<string, string | string[]>
  problems: Record<string, FieldProblem>
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; form: FormState }

/** Reads a form by its schema; nothing typed is lost when something is wrong. */
export function parseForm<S extends z.ZodType>(schema: S, data: FormData): Parsed<z.output<S>> {
  const values = valuesOf(data)
  const result = schema.safeParse(values)
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, form: { values, problems: problemsOf(result.error) } }
}

/** A refusal of a use case shown at its field, with everything typed kept. */
export const problemAt = (data: FormData, field: string, problem: FieldProblem): FormState => ({
  values: valuesOf(data),
  problems: { [field]: problem },
})

export function valuesOf(data: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {}
  for (const name of new Set(data.keys())) {
    const all = data.getAll(name).filter((one): one is string => typeof one === 'string')
    values[name] = all.length > 1 ? all : (all[0] ?? '')
  }
  return values
}

function problemsOf(error: z.ZodError): Record<string, FieldProblem> {
  const problems: Record<string, FieldProblem> = {}
  for (const issue of error.issues) {
    const field = issue.path.join('.')
    problems[field] ??= problemOf(issue)
  }
  return problems
}

function problemOf(issue: z.core.$ZodIssue): FieldProblem {
  if (issue.code === 'custom' && issue.params?.key) return issue.params as unknown as FieldProblem
  if (issue.code === 'invalid_type') return { key: 'required' }
  if (issue.code === 'too_small') return { key: 'required' }
  if (issue.code === 'too_big') return { key: 'tooLong', values: { max: Number(issue.maximum) } }
  if (issue.code === 'invalid_value') return { key: 'choose' }
  return { key: 'wrong' }
}

const refuse = (ctx: z.RefinementCtx, key: FieldProblem['key'], values?: FieldProblem['values']) => {
  ctx.addIssue({ code: 'custom', params: { key, values } })
  return z.NEVER
}

/** The fields that forms are made of. Each takes text as a person types it. */
export const field = {
  text: (max = 300) => z.string().trim().min(1).max(max),
  optionalText: (max = 1000) => z.string().trim().max(max).default(''),
  choice: <const T extends readonly [string, ...string[]]>(options: T) => z.enum(options),
  /** A ticked box. */
  flag: z.preprocess((value) => value === 'on' || value === 'true', z.boolean()),
  /** `2026-03-09` from a date input, or «09.03.2026» as typed; gives `2026-03-09`. */
  day: z.string().transform((text, ctx) => readDay(text) ?? refuse(ctx, text.trim() ? 'day' : 'required')),
  optionalDay: z
    .string()
    .default('')
    .transform((text, ctx) => (text.trim() === '' ? null : (readDay(text) ?? refuse(ctx, 'day')))),
  /** `2026-03` */
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  /** «1 234,56» or «1234.56» roubles; gives kopecks. */
  money: z.string().transform((text, ctx) => readMoney(text) ?? refuse(ctx, text.trim() ? 'money' : 'required')),
  whole: (min: number, max: number) =>
    z.string().transform((text, ctx) => {
      const number = /^\d{1,9}$/.test(text.trim()) ? Number(text) : NaN
      if (Number.isNaN(number)) return refuse(ctx, text.trim() ? 'wholeNumber' : 'required')
      return number >= min && number <= max ? number : refuse(ctx, 'range', { min, max })
    }),
  /** A set of ticked boxes of one name. */
  several: z.preprocess((value) => (value === undefined || value === '' ? [] : [value].flat()), z.array(z.string())),
}

const isRealDay = (iso: string) =>
  /^[1-9]\d{3}-\d\d-\d\d$/.test(iso) && new Date(`${iso}T00:00:00Z`).toJSON()?.startsWith(iso)

/** A legal day from `2026-03-09` or «09.03.2026»; undefined where it is not a real day. */
export function readDay(text: string): string | undefined {
  const iso = text
    .trim()
    .replace(
      /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/,
      (_, day: string, month: string, year: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    )
  return isRealDay(iso) ? iso : undefined
}
