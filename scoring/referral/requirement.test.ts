import { describe, expect, test } from 'vitest'
import { fraction } from '../fraction'
import { plainDate } from '../plain-date'
import { admissibility, isOffshoreShareWithin, type AdmissibilityId } from './admissibility'
import { centreDuties } from './centre-duties'
import type { Fact } from './decision'
import { checkRequirements, type Met, type Requirement } from './requirement'
import { hasResidentialCareCode, requirements } from './requirements'

const lists: Readonly<Record<string, Readonly<Record<string, Requirement>>>> = {
  requirements,
  admissibility,
  centreDuties,
}

const everything = (list: object, value: Fact) => Object.fromEntries(Object.keys(list).map((id) => [id, value]))
const cases = Object.entries(lists).flatMap(([name, list]) => Object.keys(list).map((id) => ({ name, id })))

describe('each line of a list', () => {
  test.each(cases)('$name: $id', ({ name, id }) => {
    const list = lists[name]!
    const met = (value: Fact) => checkRequirements(list, { ...everything(list, true), [id]: value })
    expect(met(true)).toEqual({ decision: 'eligible', grounds: [], missing: [] })
    expect(met(false)).toEqual({ decision: 'refused', grounds: [list[id]], missing: [] })
    expect(met('unknown')).toEqual({
      decision: 'undecided',
      grounds: [],
      missing: [{ fact: id, title: list[id]!.title }],
    })
  })
})

test('a line not met decides, the unknown ones are not asked for', () => {
  const met = { ...everything(admissibility, 'unknown'), taxes: false } as Met<AdmissibilityId>
  expect(checkRequirements(admissibility, met)).toEqual({
    decision: 'refused',
    grounds: [admissibility.taxes],
    missing: [],
  })
})

test.each([
  [
    requirements,
    ['4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.6', '4.7', '4.8', '4.9', '4.10', '4.11', '4.12', '4.13', '4.14'],
  ],
  [admissibility, ['4.15', '4.16', '4.17', '4.18', '4.19', '4.19', '4.19', '4.19', '4.19', '4.19']],
])('the lists keep the order of section 4', (list, clauses) => {
  expect(Object.values<Requirement>(list).map(({ citation }) => citation.clause)).toEqual(clauses)
})

test('a line says what evidence is wanted', () => {
  const { evidence, does } = admissibility.taxes
  expect([evidence, does]).toEqual([
    { ru: 'справка налогового органа', en: 'a statement of the tax authority' },
    { ru: 'Подтверждение: справка налогового органа.', en: 'Evidence: a statement of the tax authority.' },
  ])
})

const day = plainDate('2026-03-20')

test.each([
  { share: fraction(0n, 1n), within: true, why: 'no such share' },
  { share: fraction(1n, 2n), within: true, why: 'exactly 50%' },
  { share: fraction(500_001n, 1_000_000n), within: false, why: 'a millionth more' },
  { share: fraction(1n, 1n), within: false, why: 'the whole capital' },
  { share: 'unknown', within: 'unknown', why: 'nobody knows' },
] as const)('offshore share within the limit $within: $why (4.19)', ({ share, within }) => {
  expect(isOffshoreShareWithin(share, day)).toBe(within)
})

test.each([
  { codes: ['94.99', '87.90'], has: true, why: 'an additional code will do' },
  { codes: ['87.30', '87.9', '87.90.1'], has: false, why: 'a neighbour is another activity' },
  { codes: [], has: false, why: 'no code' },
  { codes: 'unknown', has: 'unknown', why: 'nobody knows' },
] as const)('residential care among the codes $has: $why (4.10)', ({ codes, has }) => {
  expect(hasResidentialCareCode(codes, day)).toBe(has)
})
