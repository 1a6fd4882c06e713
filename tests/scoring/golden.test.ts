import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { runScoring } from './run-scoring'

const sorts = [
  { command: 'settle', folder: 'settle', count: 11, texts: ['ru', 'en'] },
  { command: 'quality', folder: 'quality', count: 8, texts: [] },
  { command: 'certify', folder: 'certification', count: 8, texts: [] },
]

describe.each(sorts)('golden cases of $command', ({ command, folder, count, texts }) => {
  const file = (name: string) => new URL(`../../fixtures/${folder}/${name}`, import.meta.url).pathname
  const table = readFileSync(file('README.md'), 'utf8')
  const cases = [...table.matchAll(/^\| `(\S+)`\s*\| `([0-9a-f]{64})`/gm)].map(([, name, seal]) => ({ name, seal }))

  test('the table lists them all', () => expect(cases).toHaveLength(count))

  test.each(cases)('$name', async ({ name, seal }) => {
    const path = file(`${name}.case.json`)
    const { out, err, status } = await runScoring([command, path])
    expect([status, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync(file(`${name}.expected.json`), 'utf8')))
    expect((await runScoring([command, path, '--seal'])).out).toBe(`${seal}\n`)
    for (const lang of texts) {
      const text = await runScoring([command, path, '--format', 'text', '--lang', lang])
      expect(text.out).toBe(readFileSync(file(`${name}.${lang}.txt`), 'utf8'))
    }
  })
})
