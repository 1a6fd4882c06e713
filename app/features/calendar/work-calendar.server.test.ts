import { expect, test } from 'vitest'
import { db } from '../../../tests/support/with-database'
import { workCalendarInForce } from './work-calendar.read.server'

const entered = (version: number, more: object) =>
  db.calendarYear.create({
    data: {
      year: 2027,
      version,
      decreeNumber: '1',
      decreeOn: '2026-09-01',
      offDays: '01-01',
      operationId: `operation-${version}`,
      recordedById: 'officer',
      ...more,
    },
  })

test('the newest version of a year that was entered stands over the years that ship', async () => {
  expect([...(await workCalendarInForce()).keys()]).toEqual([2018, 2019, 2023, 2024, 2025, 2026])
  await entered(1, {})
  await entered(2, { workingDays: '02-20', regionalDays: '05-03 07-09', isConfirmed: true })
  const calendar = await workCalendarInForce()
  expect(calendar.get(2027)).toEqual({
    year: 2027,
    decree: { number: '1', date: '2026-09-01', isConfirmed: true },
    off: new Set(['01-01', '05-03', '07-09']),
    working: new Set(['02-20']),
    regional: new Set(['05-03', '07-09']),
  })
})
