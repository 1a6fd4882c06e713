import { expect, test } from 'vitest'
import { monthWords } from './month-words'

test.each([
  { text: 'причал март 2026', month: '03', year: '2026', rest: ['причал'] },
  { text: 'акт за марта', month: '03', year: undefined, rest: ['за'] },
  { text: 'май 2025 г.', month: '05', year: '2025', rest: [] },
  { text: 'маяк', month: undefined, year: undefined, rest: ['маяк'] },
  { text: '03.2026', month: '03', year: '2026', rest: [] },
  { text: '2026-11 n-07', month: '11', year: '2026', rest: ['n-07'] },
])('«$text» is month $month of $year', ({ text, month, year, rest }) => {
  expect(monthWords(text.split(' '))).toEqual({ month, year, rest })
})
