import { createHash } from 'node:crypto'
import vm from 'node:vm'
import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { settlementCase } from '../scoring/arbitraries'
import { coreBundle } from '../support/core-bundle'

const CASES = 1_000
const MOST_GZIPPED = 60 * 1024

/** Runs inside either engine: one line of canonical JSON a case. */
const computeAll = `(texts) => texts.map((text) => {
  const read = opora.parseSettlementCase(text)
  return opora.canonicalJson(read.ok ? opora.writeSettlement(opora.settle(read.value)) : read.problems)
})`

test('the same bundle gives the same bytes in Node and in Chromium', async ({ page }, info) => {
  const { code, bytes, gzipped } = await coreBundle()
  info.annotations.push({ type: 'core', description: `${bytes} bytes, ${gzipped} gzipped` })
  console.log(`the law as one file: ${bytes} bytes, ${gzipped} gzipped`)
  expect(gzipped).toBeLessThan(MOST_GZIPPED)

  const texts = fc.sample(settlementCase, CASES).map((given) => JSON.stringify(given))
  const inNode = vm.runInNewContext(`${code}; (${computeAll})(texts)`, { texts, TextEncoder }) as string[]
  await page.addScriptTag({ content: code })
  const inChromium = await page.evaluate<string[], string[]>(
    ([script, ...given]) => (0, eval)(script!)(given) as string[],
    [computeAll, ...texts],
  )
  const digest = (results: readonly string[]) => createHash('sha256').update(results.join('\n')).digest('hex')
  expect(inChromium).toHaveLength(CASES)
  expect(inNode.filter((result) => result.includes('"settlement/1"'))).toHaveLength(CASES)
  expect(digest(inChromium)).toBe(digest([...inNode]))
})
