import { expect, test } from 'vitest'
import { plainDate } from '../plain-date'
import { isOfSurveyedAge } from './zhigalovo-survey'

test.each([
  { born: plainDate('2008-09-01'), surveyed: true, why: 'on the thirteenth birthday' },
  { born: plainDate('2008-09-02'), surveyed: false, why: 'the day before it' },
  { born: plainDate('2003-09-02'), surveyed: true, why: 'the day before the eighteenth' },
  { born: plainDate('2003-09-01'), surveyed: false, why: 'on the eighteenth' },
  { born: 'unknown', surveyed: 'unknown', why: 'nobody knows' },
] as const)('$surveyed: $why', ({ born, surveyed }) => {
  expect(isOfSurveyedAge(born, plainDate('2021-09-01'))).toBe(surveyed)
})
