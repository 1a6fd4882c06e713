import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { malformedReforms, oddReforms } from '../../fixtures/malformed/malformed-reforms'
import { fraction } from '../fraction'
import { parseReform, readReform } from './read-reform'

const example = readFileSync(new URL('../../fixtures/whatif/reform.json', import.meta.url), 'utf8')

describe('a malformed reform', () => {
  test.each(malformedReforms)('$name', ({ document, says }) => {
    const read = parseReform(String(document))
    const told = read.ok ? [] : read.problems.map(({ path, message }) => `${path}: ${message}`)
    for (const start of says) expect(told.filter((line) => line.startsWith(start))).toHaveLength(1)
    expect(told).toHaveLength(says.length)
  })

  test('there are many of them, each with a name of its own', () => {
    expect(malformedReforms.length).toBeGreaterThan(60)
    expect(new Set(malformedReforms.map(({ name }) => name)).size).toBe(malformedReforms.length)
  })
})

test.each(oddReforms)('$name is allowed', ({ document }) => expect(parseReform(document)).toMatchObject({ ok: true }))

test('every sort of value as the engine holds it', () => {
  const text = {
    ...(JSON.parse(example) as { parameters: object }),
    parameters: {
      missingKindsShare: '3/16',
      attendanceBands: { lowUpTo: 0, mediumUpTo: 100, gives: { low: '100%', medium: '0.25%', high: '12.5%' } },
      remissionBands: { lowUpTo: 1, mediumUpTo: 2, gives: { low: 0, medium: 7, high: 9999 } },
      remissionYears: 5,
      remissionReportDay: '02-28',
    },
  }
  expect(readReform(text)).toEqual({
    ok: true,
    value: {
      title: 'Десятая доля за каждый вид, порог 25 баллов',
      from: '2026-01-01',
      readings: { 'missing-kinds': 'per-kind' },
      parameters: {
        missingKindsShare: fraction(3n, 16n),
        attendanceBands: {
          lowUpTo: 0,
          mediumUpTo: 100,
          gives: { low: fraction(10_000n, 10_000n), medium: fraction(25n, 10_000n), high: fraction(1250n, 10_000n) },
        },
        remissionBands: { lowUpTo: 1, mediumUpTo: 2, gives: { low: 0, medium: 7, high: 9999 } },
        remissionYears: 5,
        remissionReportDay: '02-28',
      },
    },
  })
})

test('a reform without parameters has none, and one without readings has none', () => {
  const base = { schema: 'reform/1', title: 'x', from: '2026-01-01' }
  expect(readReform({ ...base, readings: { cohort: 'completed-in-year' } })).toEqual({
    ok: true,
    value: { title: 'x', from: '2026-01-01', parameters: {}, readings: { cohort: 'completed-in-year' } },
  })
  expect(readReform({ ...base, parameters: { courseDays: 90 } })).toEqual({
    ok: true,
    value: { title: 'x', from: '2026-01-01', parameters: { courseDays: 90 }, readings: {} },
  })
})
