import { expect, test } from 'vitest'
import { insideQuotes } from './inside-quotes'

test('quotation marks inside others are the inner ones', () => {
  expect(insideQuotes('Женский центр «Затон»')).toBe('Женский центр „Затон“')
  expect(insideQuotes('Причал')).toBe('Причал')
})
