import { expect, test } from 'vitest'
import { sourceFiles } from '../support/source-files'

const imports = new Map(sourceFiles('scoring').map((file) => [file.path, file.imports]))

function reachedFrom(path: string, met = new Set<string>()): Set<string> {
  if (met.has(path)) return met
  met.add(path)
  for (const imported of imports.get(path) ?? []) reachedFrom(imported, met)
  return met
}

test.each(['scoring/settlement/settle.ts', 'scoring/services/due-in-month.ts', 'scoring/services/catalogue.ts'])(
  '%s does not carry the descriptions of the services',
  (path) => {
    const reached = reachedFrom(path)
    expect(reached).toContain('scoring/services/kinds.ts')
    expect([...reached].filter((one) => /service-texts?\.ts$|\/texts\//.test(one))).toEqual([])
  },
)
