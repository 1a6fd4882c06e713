import { describe, expect, test } from 'vitest'
import { malformedCases } from '../../fixtures/malformed/malformed-cases'
import { malformedCertification } from '../../fixtures/malformed/malformed-certification'
import { malformedQuality } from '../../fixtures/malformed/malformed-quality'
import { runScoring } from './run-scoring'

const sorts = [
  { command: 'settle', cases: malformedCases },
  { command: 'quality', cases: malformedQuality },
  { command: 'certify', cases: malformedCertification },
]

describe.concurrent.each(sorts)('a malformed case for $command', ({ command, cases }) => {
  test.each(cases)('$name', async ({ document, says }) => {
    const { status, out, err } = await runScoring([command, '-'], document)
    expect(status).toBe(2)
    expect(out).toBe('')
    const lines = err.trimEnd().split('\n')
    for (const start of says) expect(lines.filter((line) => line.startsWith(start))).toHaveLength(1)
    // A bad value is told once, on one line; only a case made to be wrong everywhere says more.
    expect(lines).toHaveLength(says.length)
    for (const line of lines) expect(line).toMatch(/^\S.*: (?:is|begins|has) .+/)
  })
})

test('there are many of them, each with a name of its own', () => {
  expect(malformedCases.length).toBeGreaterThan(60)
  for (const { cases } of sorts) expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
})
