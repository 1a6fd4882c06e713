import type { SettlementCase } from '../settlement/settlement-case'
import { takeOver } from './by-schema'
import type { Json } from './canonical-json'
import { inside, type Place } from './problem'
import { readSealedResult, type ResultClawbacks } from './read-sealed-result'
import { readSettlementCase } from './read-settlement-case'
import { shape, type Reader } from './reader'

export const SEALED_SETTLEMENT_SCHEMA = 'sealed-settlement/1'

/** A decision as it was sealed: what went in, what came out, and the seal of what came out. */
export interface SealedSettlement {
  readonly settled: SettlementCase
  readonly clawbacks: ResultClawbacks
  readonly result: Json
  readonly seal: string
}

const RECORD = shape(['schema', 'case', 'result', 'seal'])

/** Whether the seal is that of the result is another question: `seal` answers it. */
export function readSealedSettlement(reader: Reader, value: unknown): SealedSettlement | undefined {
  const fields = reader.fields(value, null, RECORD)
  if (!fields) return
  const settled = fields.case === undefined ? undefined : takeOver(reader, readSettlementCase(fields.case), 'case')
  const result = inside(null, 'result')
  const clawbacks = fields.result === undefined ? undefined : readSealedResult(reader, fields.result, result, settled)
  const seal = fields.seal === undefined ? undefined : readSeal(reader, fields.seal, inside(null, 'seal'))
  if (!settled || !clawbacks || seal === undefined) return
  return { settled, clawbacks, result: fields.result as Json, seal }
}

const readSeal = (reader: Reader, value: unknown, place: Place): string | undefined =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
    ? value
    : reader.expected(place, value, 'a SHA-256 in lower-case hexadecimal')
