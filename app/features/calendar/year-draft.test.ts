import { expect, test } from 'vitest'
import { parseForm } from '~/platform/forms/parse'
import { draftSchema, readYear, typedDays } from './year-draft'

const sent = {
  ...{ decreeNumber: '1466', decreeOn: '24.09.2025', isConfirmed: 'on', offDays: '01-02 01-01', workingDays: '' },
  ...{ regionalDays: '', regionalBasis: '' },
}
function read(over: Partial<typeof sent> = {}) {
  const data = new FormData()
  for (const [name, value] of Object.entries({ ...sent, ...over })) data.set(name, value)
  const parsed = parseForm(draftSchema(2026), data)
  return parsed.ok ? parsed.value : parsed.form.problems
}

test('a year as it was typed', () => {
  expect(read()).toEqual({
    ...{ year: 2026, decreeNumber: '1466', decreeOn: '2025-09-24', isConfirmed: true },
    ...{ offDays: '01-01 01-02', workingDays: '', regionalDays: '', regionalBasis: '' },
  })
})

test('days of the region are kept apart from those of the decree, with their act', () => {
  expect(read({ offDays: '01-01 04-21', regionalDays: '21.04, 8.7', regionalBasis: 'Закон № 1' })).toMatchObject({
    ...{ offDays: '01-01', regionalDays: '04-21 07-08', regionalBasis: 'Закон № 1' },
  })
  expect(read({ regionalBasis: 'Закон № 1' })).toMatchObject({ regionalDays: '', regionalBasis: '' })
  expect(typedDays('04-21 07-08')).toBe('21.04, 08.07')
})

test.each([
  [{ decreeNumber: ' ' }, 'decreeNumber', 'required'],
  [{ decreeOn: '31.02.2026' }, 'decreeOn', 'day'],
  [{ offDays: '' }, 'offDays', 'calendar.problem.noDays'],
  [{ offDays: '01-03' }, 'offDays', 'calendar.problem.days'],
  [{ offDays: '02-30' }, 'offDays', 'calendar.problem.days'],
  [{ workingDays: '01-01' }, 'offDays', 'calendar.problem.days'],
  [{ regionalDays: '31.02' }, 'regionalDays', 'calendar.problem.regionalDay'],
  [{ regionalDays: 'май' }, 'regionalDays', 'calendar.problem.regionalDay'],
  [{ regionalDays: '04.01' }, 'regionalDays', 'calendar.problem.regionalWeekend'],
  [{ regionalDays: '21.04' }, 'regionalBasis', 'calendar.problem.noBasis'],
])('%s is refused at %s', (over, field, key) => {
  expect(read(over)).toMatchObject({ [field]: { key } })
})

test.each([
  ['2026', 2026],
  ['2013', 2013],
  ['2012', null],
  ['2100', null],
  ['26', null],
  [undefined, null],
])('the year %s in an address is %s', (text, year) => {
  expect(readYear(text)).toBe(year)
})
