import { z } from 'zod'
import { field, parseForm, type Parsed } from '~/platform/forms/parse'
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

const effectPrefix = 'effect.'

/** An order as its form carries it; what its kind asks for stands under «effect.». */
export function readOrderForm(kind: string, data: FormData): Parsed<ReadOrder> {
  const parsed = parseForm(schema, data)
  if (!parsed.ok) return parsed
  const { operationId, version, cancelsId, amendsId, ...own } = parsed.value
  const effect = Object.fromEntries(
    [...data].flatMap(([name, value]) =>
      name.startsWith(effectPrefix) && typeof value === 'string' ? [[name.slice(effectPrefix.length), value]] : [],
    ),
  )
  const input = { ...own, kind, effect, cancelsId: cancelsId || null, amendsId: amendsId || null }
  return { ok: true, value: { input, operationId, version } }
}
