import { describe, expect, test } from 'vitest'
import { parseReform } from 'scoring/case/read-reform'
import { defaultSettlementReadings } from 'scoring/readings'
import { reformChanges, shortagesOf } from './reform-changes'

const reform = (parameters: object, readings: object = {}, from = '2025-01-01') => {
  const read = parseReform(JSON.stringify({ schema: 'reform/1', title: 'Проект', from, parameters, readings }))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

describe('what a reform changes', () => {
  const changes = (...given: Parameters<typeof reform>) =>
    reformChanges(reform(...given), defaultSettlementReadings, 2025).map(({ title, from, to }) => [
      title.en,
      from.en,
      to.en,
    ])

  test('of a table only the parts that differ', () => {
    const gives = { low: '1%', medium: '0.25%', high: '0%' }
    expect(changes({ attendanceBands: { lowUpTo: 10, mediumUpTo: 60, gives } })).toEqual([
      ['Bands of attending mutual-help groups, % of completers', '70%', '60%'],
      ['Bands of attending mutual-help groups, % of completers', '0.5%', '0.25%'],
    ])
  })

  test('a number or a reading that stays as it is changes nothing', () => {
    expect(changes({ missingKindsShare: '1/8' }, { 'missing-kinds': 'once' })).toEqual([])
  })

  test('a reading, and a number that is not in force yet', () => {
    expect(changes({ missingKindsShare: '1/10' }, { 'missing-kinds': 'per-kind' }, '2026-07-01')).toEqual([
      ["Share of a month's subsidy when not all kinds were given", '1/8', '1/10'],
      [
        'What is returned when several kinds are missing in a month?',
        'one 1/8 a client-month however many kinds are missing',
        '1/8 for each missing kind',
      ],
    ])
  })
})

test.each<{ parameters: object; readings?: object; shortages: string[]; why: string }>([
  { parameters: { missingKindsShare: '1/10' }, shortages: [], why: 'the cases hold all of it' },
  {
    parameters: { attendanceWindowMonths: 3 },
    readings: { 'groups-minimum': '3' },
    shortages: ['groupMonths'],
    why: 'the months are counted over the present window',
  },
  { parameters: { attendanceWindowMonths: 6, remissionYears: 3 }, shortages: [], why: 'as they are' },
  { parameters: { remissionYears: 2 }, shortages: [], why: 'a shorter period lies within the longer' },
  { parameters: { remissionYears: 4 }, shortages: ['earlierCourses'], why: 'earlier courses are not in the cases' },
])('what the cases do not hold: $why', ({ parameters, readings, shortages }) => {
  expect(shortagesOf(reform(parameters, readings), 2025)).toEqual(shortages)
})
