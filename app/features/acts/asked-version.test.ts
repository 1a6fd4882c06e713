import { expect, test } from 'vitest'
import { askedVersion, tickedActs } from './asked-version'

const asked = (query: string) => askedVersion(`http://portal.test/acts${query}`)

test('a version is a short whole number', () => {
  expect(asked('')).toBeUndefined()
  expect(asked('?number=2')).toBe(2)
  for (const wrong of ['1e400', '-1', '1.5', '12345', 'abc']) expect(asked(`?number=${wrong}`)).toBeNull()
})

test('ticked acts without a version are left out', () => {
  expect(tickedActs(['a 3', 'b abc', 'c', 'd 1e400', 'e 1.5'])).toEqual([{ actId: 'a', version: 3 }])
})
