import { expect, test } from 'vitest'
import { runScoring } from './run-scoring'

const MOST = 100_000
const TWICE = /: is given twice: expected each field once$/gm

async function complaints(document: string): Promise<string> {
  const { status, out, err } = await runScoring(['settle', '-'], document)
  expect([status, out]).toEqual([2, ''])
  return err
}

test('a name is told once an object, however often it is given', async () => {
  const err = await complaints(`{"x":{${Array<string>(50_000).fill('"a":1').join(',')}},"y":[{"a":1,"a":2,"a":3}]}`)
  expect(err.match(TWICE)).toHaveLength(2)
  expect(err).toContain('x.a: is given twice')
  expect(err).toContain('y[0].a: is given twice')
})

test('a field twice at each of twelve thousand depths costs no more than its lines', async () => {
  const err = await complaints(`${'{"a":1,"a":'.repeat(12_000)}1${'}'.repeat(12_000)}`)
  expect(err.match(TWICE)).toHaveLength(12_000)
  expect(Math.max(...err.split('\n').map((line) => line.length))).toBeLessThan(200)
}, 5_000)

test('past the limit the rest is only mentioned, repeated fields and others together', async () => {
  const names = Array.from({ length: MOST + 1 }, (_, index) => `"a${index}":1,"a${index}":2`)
  const lines = (await complaints(`{${names.join(',')}}`)).trimEnd().split('\n')
  expect(lines).toHaveLength(MOST + 1)
  expect(lines[MOST]).toBe('(root): has more problems than are listed')
})
