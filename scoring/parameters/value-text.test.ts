import { expect, test } from 'vitest'
import { termUnits, type Term } from './term'
import { termText } from './value-text'

const texts = (term: Term) => [termText(term, 'ru'), termText(term, 'en')]

test.each([
  [1, ['1 раб. дн.', '1 дн.', '1 мес.', '1 год'], ['1 working day', '1 calendar day', '1 month', '1 year']],
  [2, ['2 раб. дн.', '2 дн.', '2 мес.', '2 года'], ['2 working days', '2 calendar days', '2 months', '2 years']],
  [5, ['5 раб. дн.', '5 дн.', '5 мес.', '5 лет'], ['5 working days', '5 calendar days', '5 months', '5 years']],
  [
    21,
    ['21 раб. дн.', '21 дн.', '21 мес.', '21 год'],
    ['21 working days', '21 calendar days', '21 months', '21 years'],
  ],
  [
    11,
    ['11 раб. дн.', '11 дн.', '11 мес.', '11 лет'],
    ['11 working days', '11 calendar days', '11 months', '11 years'],
  ],
])('%i', (count, ru, en) =>
  expect(termUnits.map((unit) => texts({ count, unit }))).toEqual(ru.map((text, index) => [text, en[index]])),
)
