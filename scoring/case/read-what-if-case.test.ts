import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readQualityCase } from './read-quality-case'
import { readSettlementCase } from './read-settlement-case'
import { parseWhatIfCase } from './read-what-if-case'

const text = (name: string) => readFileSync(new URL(`../../fixtures/whatif/${name}.case.json`, import.meta.url), 'utf8')

test('a settlement case is read as one', () => {
  const read = readSettlementCase(JSON.parse(text('1-months')))
  expect(parseWhatIfCase(text('1-months'))).toEqual({
    ok: true,
    value: { kind: 'settlement', settled: read.ok && read.value },
  })
})

test('a quality case is read as one', () => {
  const read = readQualityCase(JSON.parse(text('4-quality')))
  expect(parseWhatIfCase(text('4-quality'))).toEqual({
    ok: true,
    value: { kind: 'quality', assessed: read.ok && read.value },
  })
})
