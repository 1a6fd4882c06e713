import { describe, expect, test } from 'vitest'
import { plainDate } from '../plain-date'
import { checkTests, type MedicalTests } from './check-tests'

const day = plainDate('2026-03-20')
const done: MedicalTests['done'] = { chestXRay: day, bloodRw: day, bloodHiv: day, dermatovenerologist: day }

const xRay = (doneOn: string, admittedOn: string) => {
  const given = { ...done, chestXRay: plainDate(doneOn) }
  return checkTests({ done: given, others: [] }, plainDate(admittedOn)).tests[0]!
}

describe('not more than 6 months before admission (2.7.1 (5), 3.3)', () => {
  test.each([
    { doneOn: '2025-09-20', admittedOn: '2026-03-20', state: 'fresh', until: '2026-03-20', why: 'exactly six months' },
    { doneOn: '2025-09-19', admittedOn: '2026-03-20', state: 'stale', until: '2026-03-19', why: 'a day more' },
    {
      doneOn: '2025-08-31',
      admittedOn: '2026-02-28',
      state: 'fresh',
      until: '2026-02-28',
      why: 'the end of a shorter month',
    },
    { doneOn: '2025-08-31', admittedOn: '2026-03-01', state: 'stale', until: '2026-02-28', why: 'the day after it' },
    { doneOn: '2023-08-30', admittedOn: '2024-02-29', state: 'fresh', until: '2024-02-29', why: 'of a leap year' },
    { doneOn: '2026-03-20', admittedOn: '2026-03-20', state: 'fresh', until: '2026-09-20', why: 'made on the day' },
    {
      doneOn: '2026-03-22',
      admittedOn: '2026-03-20',
      state: 'fresh',
      until: '2026-09-22',
      why: 'made after admission',
    },
  ])('$doneOn on $admittedOn is $state: $why', ({ doneOn, admittedOn, state, until }) => {
    expect(xRay(doneOn, admittedOn)).toEqual({
      id: 'test-chest-x-ray',
      title: { ru: 'Рентген органов грудной клетки', en: 'Chest x-ray' },
      state,
      validUntil: until,
    })
  })
})

const fluorography = { id: 'fluorography', title: { ru: 'Флюорография', en: 'Fluorography' } }

describe('which are due, and when (3.4, 2.8.1 (7))', () => {
  test('nothing is due when every test is fresh, those of the organisation among them', () => {
    const { tests, toDo } = checkTests({ done, others: [{ ...fluorography, doneOn: day }] }, day)
    expect(tests.map(({ id, state }) => [id, state])).toEqual([
      ['test-chest-x-ray', 'fresh'],
      ['test-blood-rw', 'fresh'],
      ['test-blood-hiv', 'fresh'],
      ['test-dermatovenerologist', 'fresh'],
      ['fluorography', 'fresh'],
    ])
    expect(toDo).toBeNull()
  })

  test.each(['none', 'unknown', plainDate('2025-01-01')] as const)('a test that is %s is due', (doneOn) => {
    expect(checkTests({ done: { ...done, bloodHiv: doneOn }, others: [] }, day).toDo).toEqual({
      by: '2026-03-22',
      atLatest: '2026-03-27',
    })
  })

  test('a test that the organisation asks for counts too; a day off moves nothing', () => {
    const { tests, toDo } = checkTests({ done, others: [{ ...fluorography, doneOn: 'none' }] }, plainDate('2026-05-07'))
    expect(tests.at(-1)).toEqual({ ...fluorography, state: 'absent', validUntil: null })
    expect(toDo).toEqual({ by: '2026-05-09', atLatest: '2026-05-14' })
  })

  test('nobody knows until when an unknown test is good', () => {
    expect(checkTests({ done: { ...done, chestXRay: 'unknown' }, others: [] }, day).tests[0]).toEqual({
      id: 'test-chest-x-ray',
      title: { ru: 'Рентген органов грудной клетки', en: 'Chest x-ray' },
      state: 'unknown',
      validUntil: null,
    })
  })
})
