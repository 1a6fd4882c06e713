import { z } from 'zod'
import { db } from '~/platform/db/db.server'
import { field, parseForm, type FieldProblem, type Parsed } from '~/platform/forms/parse'
import { isOrderKind, orderKindOf, type OrderField } from '~/platform/orders/order-kinds.server'
import { joinSeveral } from '~/platform/orders/several'
import './load-kinds.server'
import type { OrderInput } from './order-input'

const schema = z.object({
  title: field.text(300),
  text: field.text(20_000),
  fromOn: field.day,
  cancelsId: field.optionalText(50),
  amendsId: field.optionalText(50),
  operationId: z.string(),
  version: field.whole(0, 1_000_000).default(0),
})

export type ReadOrder = { input: OrderInput; operationId: string; version: number }

/** An order as its form carries it; what its kind asks for stands under «effect.». */
export async function readOrderForm(kind: string, data: FormData): Promise<Parsed<ReadOrder>> {
  const fields = isOrderKind(kind) ? await orderKindOf(kind).fields(db) : []
  const effect = z.object(Object.fromEntries(fields.map((own) => [own.name, schemaOf(own)])))
  const parsed = parseForm(z.preprocess(withEffect, schema.extend({ effect })), data)
  if (!parsed.ok) return parsed
  const { operationId, version, cancelsId, amendsId, ...own } = parsed.value
  const input = { ...own, kind, cancelsId: cancelsId || null, amendsId: amendsId || null }
  return { ok: true, value: { input, operationId, version } }
}

const effectPrefix = 'effect.'

const withEffect = (values: unknown) => {
  const all = Object.entries(values as Record<string, unknown>)
  const own = all.filter(([name]) => name.startsWith(effectPrefix))
  return {
    ...Object.fromEntries(all),
    effect: Object.fromEntries(own.map(([name, one]) => [name.slice(effectPrefix.length), one])),
  }
}

const choose = { params: { key: 'choose' } satisfies FieldProblem }

/** What may stand in a field of a kind, as one text. */
function schemaOf(own: OrderField): z.ZodType<string> {
  if (own.as === 'text') return own.isOptional ? field.optionalText(own.maxLength) : field.text(own.maxLength)
  if (own.as === 'day') return own.isOptional ? field.optionalDay.transform((day) => day ?? '') : field.day
  const known = new Set(own.options.map(({ value }) => value))
  if (own.as === 'several')
    return field.several
      .refine((all) => all.every((one) => known.has(one)) && (own.isOptional || all.length > 0), choose)
      .transform(joinSeveral)
  return z
    .string()
    .default('')
    .refine((one) => known.has(one) || (own.isOptional && one === ''), choose)
}
