import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readWith } from './read'
import { readSealedSettlement } from './read-sealed-settlement'
import { readSettlementCase } from './read-settlement-case'

const record = JSON.parse(
  readFileSync(new URL('../../fixtures/diff/2-sealed-by-an-older-engine.a.json', import.meta.url), 'utf8'),
) as { case: unknown; result: unknown; seal: string }

test('a record: its case, what each client returns, the result as it stands and its seal', () => {
  const settled = readSettlementCase(record.case)
  expect(readWith(readSealedSettlement, record)).toEqual({
    ok: true,
    value: {
      settled: settled.ok && settled.value,
      clawbacks: new Map([['C-001', 187_499n]]),
      result: record.result,
      seal: record.seal,
    },
  })
})

test('no object is no record', () => {
  expect(readWith(readSealedSettlement, 'x')).toEqual({
    ok: false,
    problems: [{ path: '(root)', message: 'is "x": expected an object' }],
  })
})
