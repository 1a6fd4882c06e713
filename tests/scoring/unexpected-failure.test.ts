import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import type { SettlementCase } from '../../scoring/settlement/settlement-case'
import { runScoring } from './run-scoring'

vi.mock('../../scoring/settlement/settle', async (original) => {
  const { settle } = await original<typeof import('../../scoring/settlement/settle')>()
  return {
    settle: (given: SettlementCase) => {
      if (given.organisation.id === 'BREAKS') throw new RangeError('too much\nof it')
      return settle(given)
    },
  }
})

const folder = mkdtempSync(join(tmpdir(), 'scoring-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a document that breaks the engine is a problem of its line, and the others are computed', async () => {
  const sound = JSON.parse(readFileSync('fixtures/settle/09-nothing-to-count.case.json', 'utf8')) as object
  const lines = ['N-1', 'BREAKS', 'N-3'].map((id) => JSON.stringify({ ...sound, organisation: { id, name: 'x' } }))
  const path = join(folder, 'cases.ndjson')
  writeFileSync(path, lines.join('\n'))
  const { status, out, err } = await runScoring(['settle', path])
  expect(status).toBe(2)
  expect(out.match(/"id":"[^"]+"/g)).toEqual(['"id":"N-1"', '"id":"N-3"'])
  expect(err).toBe(
    'line 2: (root): is not computed because of an unexpected failure: RangeError: too much\\u000aof it\n',
  )
})

test('a fault of a command is not taken for a wrong way to ask', async () => {
  vi.doMock('../../scoring/cli/rules-command', () => ({ run: () => Promise.reject(new Error('a fault of ours')) }))
  await expect(runScoring(['rules'])).rejects.toThrow('a fault of ours')
  vi.doUnmock('../../scoring/cli/rules-command')
})

test('a comparison that breaks the engine is told in one line', async () => {
  const sound = JSON.parse(readFileSync('fixtures/settle/09-nothing-to-count.case.json', 'utf8')) as object
  const path = join(folder, 'case.json')
  writeFileSync(path, JSON.stringify({ ...sound, organisation: { id: 'BREAKS', name: 'x' } }))
  const { status, out, err } = await runScoring(['diff', path, path])
  expect([status, out]).toEqual([2, ''])
  expect(err).toBe('(root): is not computed because of an unexpected failure: RangeError: too much\\u000aof it\n')
})
