import { expect, test } from 'vitest'
import { serviceByCode, services } from './catalogue'
import { ALL_KINDS, bitOf, countKinds, kinds, kindsOf, maskOf, serviceKinds } from './kinds'

test('38 services of eight kinds, each under its own code', () => {
  expect(services).toHaveLength(38)
  expect(serviceByCode.size).toBe(38)
  expect(serviceKinds.map((kind) => services.filter((service) => service.kind === kind).length)).toEqual([
    13, 2, 3, 7, 3, 5, 2, 3,
  ])
  services.forEach(({ code, kind }) => expect(code.split('.')[0]).toBe(`${serviceKinds.indexOf(kind) + 1}`))
})

test('no Latin letter hides in a Russian text', () => {
  const russian = [
    ...services.flatMap(({ title, volume }) => [title.ru, volume]),
    ...Object.values(kinds).flatMap((kind) => [kind.title.ru, kind.short.ru, kind.mark]),
  ]
  for (const text of russian) expect(text).not.toMatch(/[A-Za-z]/)
})

test('masks and lists of kinds are the same sets', () => {
  expect(kindsOf(ALL_KINDS)).toEqual(serviceKinds)
  for (let mask = 0; mask <= ALL_KINDS; mask += 1) expect(maskOf(kindsOf(mask))).toBe(mask)
  expect(serviceKinds.map(bitOf)).toEqual([1, 2, 4, 8, 16, 32, 64, 128])
  expect(bitOf('toString')).toBeUndefined()
  expect([0, 1, 0b1010, ALL_KINDS].map(countKinds)).toEqual([0, 1, 2, 8])
})
