import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { currentLaw } from '../law'
import { diff } from '../reform/diff'
import { reformedCase, reformedLaw } from '../reform/reform'
import { parseReform } from './read-reform'
import { parseSettlementCase } from './read-settlement-case'
import { writeDiff } from './write-diff'

const text = (name: string) => readFileSync(new URL(`../../fixtures/whatif/${name}.json`, import.meta.url), 'utf8')

test('each sort of value stands as `scoring rules` writes it', () => {
  const [settled, reform] = [parseSettlementCase(text('1-months.case')), parseReform(text('reform'))]
  if (!settled.ok || !reform.ok) throw new Error('the fixtures are sound')
  const after = reformedCase(settled.value, reform.value)
  const found = diff(
    { settled: settled.value, law: currentLaw, sealed: null },
    { settled: after, law: reformedLaw(currentLaw, reform.value), sealed: null },
  )
  expect(writeDiff(settled.value, after, found)).toMatchObject({
    steps: [
      { step: 'rule', side: 'a', sealed: false },
      {
        step: 'parameter',
        id: 'attendanceBands',
        from: { lowUpTo: 10 },
        to: { lowUpTo: 15, gives: { medium: '0.5%' } },
      },
      { step: 'parameter', id: 'employmentWindowMonths', from: 2, to: 3 },
      { step: 'parameter', id: 'missingKindsShare', from: '1/8', to: '1/10', amount: '-1500.00' },
      { step: 'parameter', id: 'qualityThreshold', from: 20, to: 25 },
      { step: 'reading', id: 'missing-kinds', from: 'once', to: 'per-kind', amount: '3000.00' },
      ...Array<object>(7).fill({ step: 'data' }),
      { step: 'rule', side: 'b', sealed: false },
    ],
  })
})
