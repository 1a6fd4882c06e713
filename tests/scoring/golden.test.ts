import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseSettlementCase } from '../../scoring/case/read-settlement-case'
import { sealSettlement } from '../../scoring/case/seal'
import { writeSettlement } from '../../scoring/case/write-settlement'
import { settle } from '../../scoring/settlement/settle'

const folder = new URL('../../fixtures/settle/', import.meta.url)
const text = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const cases = [...text('README.md').matchAll(/^\| `(\S+)` \| `([0-9a-f]{64})` \|$/gm)].map(([, name, seal]) => ({
  name,
  seal,
}))

test('the table lists the golden cases', () => expect(cases).toHaveLength(11))

test.each(cases)('$name', async ({ name, seal }) => {
  const read = parseSettlementCase(text(`${name}.case.json`))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const settlement = settle(read.value)
  expect(writeSettlement(settlement)).toEqual(JSON.parse(text(`${name}.expected.json`)))
  expect(await sealSettlement(settlement)).toBe(seal)
})
