import { expect, test } from 'vitest'
import { registerCard } from '../register/card'
import { applicationCard, lacksOf, serviceKinds, type ApplicationCard } from './application-card'

const whole: ApplicationCard = applicationCard.parse({
  ...{ centreName: 'Дом', municipality: 'Камышин', address: 'ул. Речная, 1', capacityWomen: 4, kinds: serviceKinds },
  ...{ programme: 'Опора', programmeDays: 180, phone: '+7 (000) 211-40-15', faith: 'other', stay: 'outpatient' },
})

test('the register takes every field of the description as it stands', () => {
  const fields = Object.keys(applicationCard.shape) as (keyof typeof applicationCard.shape)[]
  expect(fields.filter((field) => !(field in registerCard.shape))).toEqual([])
  expect(registerCard.parse(whole)).toMatchObject(whole)
  for (const field of ['ownership', 'stay', 'faith'] as const)
    expect(applicationCard.shape[field].unwrap().options).toEqual(registerCard.shape[field].unwrap().options)
})

test.each([
  { without: { centreName: '' }, lacks: ['centreName'] },
  { without: { capacityMen: 0, capacityWomen: 0 }, lacks: ['capacity'] },
  { without: { kinds: [] }, lacks: ['kinds'] },
  { without: { programmeDays: null }, lacks: ['programmeDays'] },
  { without: { address: '', phone: '' }, lacks: ['address', 'phone'] },
  { without: { website: '', about: '', licence: '' }, lacks: [] },
])('without $without it lacks $lacks', ({ without, lacks }) => {
  expect(lacksOf({ ...whole, ...without })).toEqual(lacks)
})
