import type { Reform } from '../reform/reform'
import type { SettlementCase } from '../settlement/settlement-case'
import { readSchema, takeOver } from './by-schema'
import { parseWith, readWith, type Read } from './read'
import { readReform, REFORM_SCHEMA } from './read-reform'
import { readSealedSettlement, SEALED_SETTLEMENT_SCHEMA, type SealedSettlement } from './read-sealed-settlement'
import { readSettlementCase, SETTLEMENT_CASE_SCHEMA } from './read-settlement-case'
import type { Reader } from './reader'
import { seal } from './seal'

type SettlementDocument =
  { readonly kind: 'case'; readonly settled: SettlementCase } | ({ readonly kind: 'sealed' } & SealedSettlement)

export type DiffDocument = SettlementDocument | { readonly kind: 'reform'; readonly reform: Reform }

/** The first document of a comparison: a case or a sealed record. */
export const parseDiffBefore = (text: string): Promise<Read<SettlementDocument>> =>
  whereSealHolds(parseWith(readBefore, text))

/** The second: a case, a sealed record, or a reform of the law for the case of the first. */
export const parseDiffAfter = (text: string): Promise<Read<DiffDocument>> => whereSealHolds(parseWith(readAfter, text))

const SETTLEMENTS = [SETTLEMENT_CASE_SCHEMA, SEALED_SETTLEMENT_SCHEMA] as const

function readBefore(reader: Reader, value: unknown): SettlementDocument | undefined {
  const schema = readSchema(reader, value, SETTLEMENTS)
  return schema && readSettlement(reader, value, schema)
}

function readAfter(reader: Reader, value: unknown): DiffDocument | undefined {
  const schema = readSchema(reader, value, [...SETTLEMENTS, REFORM_SCHEMA])
  if (schema !== REFORM_SCHEMA) return schema && readSettlement(reader, value, schema)
  const reform = takeOver(reader, readReform(value), null)
  return reform && { kind: 'reform', reform }
}

function readSettlement(
  reader: Reader,
  value: unknown,
  schema: (typeof SETTLEMENTS)[number],
): SettlementDocument | undefined {
  if (schema === SEALED_SETTLEMENT_SCHEMA) {
    const record = takeOver(reader, readWith(readSealedSettlement, value), null)
    return record && { kind: 'sealed', ...record }
  }
  const settled = takeOver(reader, readSettlementCase(value), null)
  return settled && { kind: 'case', settled }
}

async function whereSealHolds<T extends DiffDocument>(read: Read<T>): Promise<Read<T>> {
  if (!read.ok || read.value.kind !== 'sealed') return read
  const expected = await seal(read.value.result)
  return expected === read.value.seal
    ? read
    : { ok: false, problems: [{ path: 'seal', message: `is not that of the result: expected ${expected}` }] }
}
