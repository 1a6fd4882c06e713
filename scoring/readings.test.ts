import { expect, test } from 'vitest'
import { acts } from './acts'
import { allReadings, defaultSettlementReadings, type Reading } from './readings'

test('the defaults of the nine readings of a settlement', () => {
  expect(defaultSettlementReadings).toEqual({
    'missing-kinds': 'once',
    'not-due-kinds': 'review',
    'unsigned-act': 'not-proved',
    'band-gap': 'continuous',
    'outcome-base': 'gross',
    cohort: 'window-closed',
    'groups-minimum': '6',
    'remission-cohort': 'calendar-years',
    'unconfirmed-reason': 'review',
  })
})

test.each(Object.entries<Reading>(allReadings))(
  '%s says its clause, its options and its reason in both languages',
  (_id, { citation, question, options, reason, default: chosen }) => {
    expect(Object.keys(acts)).toContain(citation.act)
    expect(Object.keys(options)).toContain(chosen)
    for (const wording of [question, reason, ...Object.values(options)]) {
      expect(wording.ru).toMatch(/[а-я]/)
      expect(wording.en).toMatch(/[a-z]/)
    }
  },
)
