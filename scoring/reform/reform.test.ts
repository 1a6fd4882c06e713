import { expect, test } from 'vitest'
import { fraction } from '../fraction'
import { currentLaw } from '../law'
import { plainDate } from '../plain-date'
import { defaultSettlementReadings } from '../readings'
import { pinnedLaw } from './pinned-law'
import {
  appliesTo,
  parameterIds,
  reformedCase,
  reformedLaw,
  reformedReadings,
  unaskedParameters,
  type Reform,
} from './reform'

const tenth: Reform = {
  title: 'A tenth',
  from: plainDate('2025-07-01'),
  parameters: { missingKindsShare: fraction(1n, 10n), employmentWindowMonths: 3 },
  readings: { 'missing-kinds': 'per-kind' },
}
const law = reformedLaw(currentLaw, tenth)

test('the parameters of a reform have their new value from its day on, and the old one before', () => {
  expect(law.missingKindsShare.on(plainDate('2025-06-30'))).toEqual(fraction(1n, 8n))
  expect(law.missingKindsShare.on(plainDate('2025-07-01'))).toEqual(fraction(1n, 10n))
  expect(law.employmentWindowMonths.on(plainDate('2030-01-01'))).toBe(3)
})

test('every other parameter is what it was', () => {
  expect(Object.keys(law)).toEqual(Object.keys(currentLaw))
  for (const id of parameterIds) {
    if (id === 'missingKindsShare' || id === 'employmentWindowMonths') expect(law[id]).not.toBe(currentLaw[id])
    else expect(law[id]).toBe(currentLaw[id])
  }
})

test.each([
  { from: '2025-12-31', year: 2025, applies: true, why: 'the last day of the year decides' },
  { from: '2026-01-01', year: 2025, applies: false, why: 'a day too late' },
  { from: '2025-01-01', year: 2025, applies: true, why: 'the whole year' },
  { from: '2025-12-31', year: 2024, applies: false, why: 'a year too late' },
  { from: '2018-06-13', year: 2030, applies: true, why: 'once in force, always in force' },
])('from $from for $year: $applies, $why', ({ from, year, applies }) => {
  const reform = { ...tenth, from: plainDate(from) }
  expect(appliesTo(reform, year)).toBe(applies)
  const readings = { ...defaultSettlementReadings, cohort: 'completed-in-year' as const }
  const expected = applies ? { ...readings, 'missing-kinds': 'per-kind' } : readings
  expect(reformedReadings(readings, reform, year)).toEqual(expected)
  const settled = { year, organisation: { id: 'N', name: 'N' }, readings, clients: [] }
  expect(reformedCase(settled, reform)).toEqual({ ...settled, readings: expected })
})

test('the law pinned to a day has that value on every day', () => {
  const pinned = pinnedLaw(law, plainDate('2025-07-01'))
  expect(pinned.missingKindsShare.rows.map(({ from, value }) => ({ from, value }))).toEqual([
    { from: '2018-06-13', value: fraction(1n, 10n) },
  ])
  expect(pinnedLaw(law, plainDate('2025-06-30')).missingKindsShare.on(plainDate('2026-01-01'))).toEqual(
    fraction(1n, 8n),
  )
  expect(Object.keys(pinned)).toEqual(Object.keys(currentLaw))
})

test('what no rule of a settlement or a quality score asks, in the order of the law', () => {
  const parameters = { qualityThreshold: 25, courseDays: 90, actAssessmentDay: 15, remissionYears: 2 }
  expect(unaskedParameters({ ...tenth, parameters })).toEqual(['actAssessmentDay', 'courseDays'])
  expect(unaskedParameters(tenth)).toEqual([])
})
