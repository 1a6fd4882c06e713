import { expect, test } from 'vitest'
import { plainDate } from '../plain-date'
import { followUpPhase } from './follow-up'

const ended = plainDate('2019-08-31')

test.each([
  { day: '2019-09-01', expected: { phase: 'follow-up', until: '2021-08-31' }, why: 'the day after the course' },
  { day: '2021-08-31', expected: { phase: 'follow-up', until: '2021-08-31' }, why: 'the last day of the two years' },
  { day: '2021-09-01', expected: { phase: 'calls', until: '2021-09-30' }, why: 'then the quarter that runs' },
  { day: '2021-10-01', expected: { phase: 'calls', until: '2021-12-31' }, why: 'the first month of a quarter' },
  { day: '2022-02-15', expected: { phase: 'calls', until: '2022-03-31' }, why: 'its second month' },
  { day: '2022-06-30', expected: { phase: 'calls', until: '2022-06-30' }, why: 'its last day' },
  { day: '2040-12-31', expected: { phase: 'calls', until: '2040-12-31' }, why: 'the agreement names no end' },
])('$day: $expected.phase until $expected.until, $why', ({ day, expected }) => {
  expect(followUpPhase({ courseEndedOn: ended, stoppedOn: null, day: plainDate(day) })).toEqual(expected)
})

test.each([
  { day: '2023-05-10', expected: { phase: 'calls', until: '2023-06-30' }, why: 'the day on which the executor stops' },
  { day: '2023-05-11', expected: { phase: 'stopped' }, why: 'the day after' },
  { day: '2021-08-31', expected: { phase: 'follow-up', until: '2021-08-31' }, why: 'the two years are not shortened' },
])('stopped on 10 May 2023, $day: $why', ({ day, expected }) => {
  expect(followUpPhase({ courseEndedOn: ended, stoppedOn: plainDate('2023-05-10'), day: plainDate(day) })).toEqual(
    expected,
  )
})

test('a stop written down within the two years takes effect after them', () => {
  const asked = { courseEndedOn: ended, stoppedOn: plainDate('2020-01-01') }
  expect(followUpPhase({ ...asked, day: plainDate('2021-08-31') })).toEqual({ phase: 'follow-up', until: '2021-08-31' })
  expect(followUpPhase({ ...asked, day: plainDate('2021-09-01') })).toEqual({ phase: 'stopped' })
})
