import { expect, test } from 'vitest'
import { readMonth } from './read-month'

test.each([
  ['2026-03', '2026-03'],
  ['03.2026', '2026-03'],
  ['01.03.2026', '2026-03'],
  ['Март 2026 г.', '2026-03'],
  ['мар.26', '2026-03'],
  ['май 2026', '2026-05'],
  ['мая 2026', '2026-05'],
  ['13.2026', undefined],
  ['02.03.2026', undefined],
  ['март', undefined],
  ['', undefined],
])('%j is the month %s', (text, month) => {
  expect(readMonth(text)).toBe(month)
})
