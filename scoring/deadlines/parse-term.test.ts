import { expect, test } from 'vitest'
import { parseTerm } from './parse-term'

test.each([
  ['1 working day', 1, 'working-days'],
  ['3 working days', 3, 'working-days'],
  ['180 calendar days', 180, 'calendar-days'],
  ['1 month', 1, 'months'],
  ['999999 months', 999_999, 'months'],
])('%s', (text, count, unit) => expect(parseTerm(text)).toEqual({ count, unit }))

test.each([
  '',
  '3',
  'working days',
  '0 working days',
  '03 working days',
  '1000000 months',
  '-1 months',
  '1.5 months',
  '3  working days',
  '3 days',
  '2 years',
  ' 1 month',
  '1 month ',
  '1 Month',
  '3 рабочих дня',
])('%j is no term', (text) => expect(parseTerm(text)).toBeNull())
