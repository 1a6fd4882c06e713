/** Prints one digest over many random cases of fixed seeds, with the statement in words: run under several locales. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { canonicalJson } from '../../scoring/case/canonical-json'
import { readSettlementCase } from '../../scoring/case/read-settlement-case'
import { writeSettlement } from '../../scoring/case/write-settlement'
import { settle } from '../../scoring/settlement/settle'
import { statementText } from '../../scoring/settlement/statement-text'
import { settlementCase } from './arbitraries'

const digest = createHash('sha256')
const BLOCK = 1_000
for (let done = 0; done < Number(process.argv[2]); done += BLOCK) {
  for (const given of fc.sample(settlementCase, { numRuns: BLOCK, seed: done })) {
    const read = readSettlementCase(given)
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    const settlement = settle(read.value)
    digest.update(canonicalJson(writeSettlement(settlement))).update(statementText(settlement, 'ru'))
  }
}
console.log(`${Intl.DateTimeFormat().resolvedOptions().locale} ${digest.digest('hex')}`)
