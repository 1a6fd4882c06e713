import { expect, test } from 'vitest'
import type { CardPatch } from './card'
import { forbiddenFields } from './field-classes'
import { foldChanges, type Change } from './fold-changes'

let sequence = 0
const change = (fromOn: string, patch: CardPatch): Change => ({ id: `${++sequence}`, fromOn, sequence, patch })
const seen = (changes: readonly Change[]) =>
  foldChanges(changes).map(({ fromOn, untilOn, card }) => [fromOn, untilOn, card.status, card.phone, card.address])

test('each day has one version, up to the next', () => {
  expect(
    seen([
      change('2025-01-10', { status: 'included', address: 'ул. Лесная, д. 1' }),
      change('2025-03-01', { phone: '1' }),
      change('2025-03-01', { phone: '2' }),
    ]),
  ).toEqual([
    ['2025-01-10', '2025-03-01', 'included', '', 'ул. Лесная, д. 1'],
    ['2025-03-01', null, 'included', '2', 'ул. Лесная, д. 1'],
  ])
})

test('a change recorded late takes its place by its day; a later one on the same field still stands', () => {
  expect(
    seen([
      change('2025-01-10', { status: 'included', phone: '1' }),
      change('2025-05-01', { phone: '5' }),
      change('2025-03-01', { phone: '3', address: 'ул. Новая, д. 2' }),
    ]),
  ).toEqual([
    ['2025-01-10', '2025-03-01', 'included', '1', ''],
    ['2025-03-01', '2025-05-01', 'included', '3', 'ул. Новая, д. 2'],
    ['2025-05-01', null, 'included', '5', 'ул. Новая, д. 2'],
  ])
})

test('what changes nothing makes no version, the first one does', () => {
  expect(seen([change('2025-01-10', {}), change('2025-02-01', { phone: '' })])).toEqual([
    ['2025-01-10', null, 'candidate', '', ''],
  ])
})

test.each([
  { kind: 'own', patch: { phone: '1', freeMen: 2 }, forbidden: [] },
  { kind: 'own', patch: { phone: '1', address: 'x' }, forbidden: ['address'] },
  { kind: 'confirmed', patch: { address: 'x', phone: '1' }, forbidden: [] },
  { kind: 'confirmed', patch: { centreName: 'x', status: 'excluded' }, forbidden: ['centreName', 'status'] },
  { kind: 'exclusion', patch: { status: 'excluded' }, forbidden: [] },
  { kind: 'exclusion', patch: { certificate: null }, forbidden: ['certificate'] },
  { kind: 'certificate', patch: { certificate: null }, forbidden: [] },
  { kind: 'certificate', patch: { status: 'included' }, forbidden: ['status'] },
] as const)('a change «$kind» may not set $forbidden', ({ kind, patch, forbidden }) => {
  expect(forbiddenFields(kind, patch as CardPatch)).toEqual(forbidden)
})
