import { describe, expect, test } from 'vitest'
import { malformedCases } from '../../fixtures/malformed/malformed-cases'
import { runScoring } from './run-scoring'

describe.concurrent('a malformed case', () => {
  test.each(malformedCases)('$name', async ({ document, says }) => {
    const { status, out, err } = await runScoring(['settle', '-'], document)
    expect(status).toBe(2)
    expect(out).toBe('')
    const lines = err.trimEnd().split('\n')
    for (const start of says) expect(lines.filter((line) => line.startsWith(start))).toHaveLength(1)
    // A bad value is told once, on one line; only a case made to be wrong everywhere says more.
    expect(lines).toHaveLength(says.length)
    for (const line of lines) expect(line).toMatch(/^\S.*: (?:is|begins) .+/)
  })
})

test('there are many of them, each with a name of its own', () => {
  expect(malformedCases.length).toBeGreaterThan(60)
  expect(new Set(malformedCases.map(({ name }) => name)).size).toBe(malformedCases.length)
})
