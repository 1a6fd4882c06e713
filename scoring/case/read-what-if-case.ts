import type { QualityCase } from '../quality/quality-case'
import type { SettlementCase } from '../settlement/settlement-case'
import { readSchema, takeOver } from './by-schema'
import { parseWith, type Read } from './read'
import { QUALITY_CASE_SCHEMA, readQualityCase } from './read-quality-case'
import { readSettlementCase, SETTLEMENT_CASE_SCHEMA } from './read-settlement-case'
import type { Reader } from './reader'

/** What a reform can be tried on. */
export type WhatIfCase =
  | { readonly kind: 'settlement'; readonly settled: SettlementCase }
  | { readonly kind: 'quality'; readonly assessed: QualityCase }

export const parseWhatIfCase = (text: string): Read<WhatIfCase> => parseWith(readCase, text)

function readCase(reader: Reader, value: unknown): WhatIfCase | undefined {
  const schema = readSchema(reader, value, [SETTLEMENT_CASE_SCHEMA, QUALITY_CASE_SCHEMA])
  switch (schema) {
    case undefined:
      return
    case SETTLEMENT_CASE_SCHEMA: {
      const settled = takeOver(reader, readSettlementCase(value), null)
      return settled && { kind: 'settlement', settled }
    }
    case QUALITY_CASE_SCHEMA: {
      const assessed = takeOver(reader, readQualityCase(value), null)
      return assessed && { kind: 'quality', assessed }
    }
  }
}
