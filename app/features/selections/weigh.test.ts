import { describe, expect, test } from 'vitest'
import { selectionRules, weigh, type Word } from './weigh'

const all = (word: Word) => new Map<string, Word | null>(selectionRules.map(({ id }) => [id, word]))
const but = (word: Word, ...ids: readonly string[]) => new Map([...all('yes'), ...ids.map((id) => [id, word] as const)])

test('the check list is clauses 4.1 to 4.19, each of them, in their order', () => {
  const clauses = selectionRules.map(({ citation }) => citation.clause)
  expect([...new Set(clauses)]).toEqual(Array.from({ length: 19 }, (_, index) => `4.${index + 1}`))
  expect(new Set(selectionRules.map(({ id }) => id)).size).toBe(selectionRules.length)
})

describe('what follows from what was found', () => {
  test('all met: the applicant may be admitted', () => {
    expect(weigh(all('yes'))).toMatchObject({ decision: 'eligible', grounds: [], missing: [] })
  })

  test('one not known: nothing follows, and it is named', () => {
    const { decision, missing } = weigh(but('unknown', 'admissible-taxes'))
    expect([decision, missing.map(({ fact }) => fact)]).toEqual(['undecided', ['admissible-taxes']])
  })

  test('nobody looked: not known, which is not «no»', () => {
    expect(weigh(new Map())).toMatchObject({ decision: 'undecided', grounds: [] })
  })

  test('one not met refuses by its clause, whatever else is unknown', () => {
    const found = new Map([...all('unknown'), ['admissible-taxes', 'no'] as const])
    const { decision, grounds } = weigh(found)
    expect([decision, grounds.map(({ citation }) => citation.clause)]).toEqual(['refused', ['4.15']])
  })

  test('several not met are all named', () => {
    const { grounds } = weigh(but('no', 'requirement-safety', 'requirement-narcology'))
    expect(grounds.map(({ citation }) => citation.clause)).toEqual(['4.2', '4.13'])
  })
})
