import { expect, test } from 'vitest'
import { plainDate } from '../plain-date'
import { checkCourseLength, courseTooLong, lastCourseDay } from './course-length'

test.each([
  ['2018-06-13', '2018-12-09'],
  ['2024-01-01', '2024-06-28'],
  ['2025-01-01', '2025-06-29'],
])('contract %s: day 180 is %s', (contractOn, last) => expect(lastCourseDay(plainDate(contractOn))).toBe(last))

test.each([
  { endsOn: plainDate('2018-12-09'), expected: { decision: 'eligible', grounds: [], missing: [] }, why: 'day 180' },
  {
    endsOn: plainDate('2018-12-10'),
    expected: { decision: 'refused', grounds: [courseTooLong], missing: [] },
    why: 'day 181',
  },
  { endsOn: plainDate('2018-06-13'), expected: { decision: 'eligible', grounds: [], missing: [] }, why: 'day 1' },
  {
    endsOn: 'unknown',
    expected: {
      decision: 'undecided',
      grounds: [],
      missing: [{ fact: 'endsOn', title: { ru: 'День окончания курса', en: 'The day on which the course ends' } }],
    },
    why: 'no end is known',
  },
] as const)('$expected.decision: $why (3.1)', ({ endsOn, expected }) => {
  expect(checkCourseLength({ contractOn: plainDate('2018-06-13'), endsOn })).toEqual(expected)
})
