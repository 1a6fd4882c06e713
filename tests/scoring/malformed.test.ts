import { describe, expect, test } from 'vitest'
import { malformedCases } from '../../fixtures/malformed/malformed-cases'
import { malformedCertification } from '../../fixtures/malformed/malformed-certification'
import { malformedQuality } from '../../fixtures/malformed/malformed-quality'
import { expectRefused } from './expect-refused'

const sorts = [
  { command: 'settle', cases: malformedCases },
  { command: 'quality', cases: malformedQuality },
  { command: 'certify', cases: malformedCertification },
]

describe.concurrent.each(sorts)('a malformed case for $command', ({ command, cases }) => {
  test.each(cases)('$name', (malformed) => expectRefused(command, malformed))
})

test('there are many of them, each with a name of its own', () => {
  expect(malformedCases.length).toBeGreaterThan(60)
  for (const { cases } of sorts) expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
})
