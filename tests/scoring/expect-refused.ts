import { expect } from 'vitest'
import type { MalformedCase } from '../../fixtures/malformed/malformed-cases'
import { runScoring } from './run-scoring'

/** No result, exit status 2, and each thing that is wrong told once, on a line with its path. */
export async function expectRefused(command: string, { document, says }: MalformedCase): Promise<void> {
  const { status, out, err } = await runScoring([command, '-'], document)
  expect(status).toBe(2)
  expect(out).toBe('')
  const lines = err.trimEnd().split('\n')
  for (const start of says) expect(lines.filter((line) => line.startsWith(start))).toHaveLength(1)
  // A bad value is told once, on one line; only a case made to be wrong everywhere says more.
  expect(lines).toHaveLength(says.length)
  for (const line of lines) expect(line).toMatch(/^\S.*: (?:is|begins|has) .+/)
}
