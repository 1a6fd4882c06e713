import { kinds } from 'scoring/services/kinds'
import { plainDate } from 'scoring/plain-date'
import { z } from 'zod'
import { field, type FieldProblem } from '~/platform/forms/parse'
import { faiths, ownerships, stays, type CardField, type CardPatch, type RegisterCard } from './card'

const places = 10_000
const longestDays = 3_660

const optionalWhole = (max: number) => z.union([z.literal('').transform(() => null), field.whole(0, max)]).default(null)

/** People type «центр.рф» as well; what stands in the card opens as a link. */
const website = field
  .optionalText(200)
  .transform((text) => (text === '' || /^https?:\/\//i.test(text) ? text : `https://${text}`))
  .refine((text) => text === '' || /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text), {
    params: { key: 'entries.wrongWebsite' } satisfies FieldProblem,
  })

const email = field.optionalText(200).refine((text) => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), {
  params: { key: 'register.requisites.email' } satisfies FieldProblem,
})

/** What an officer confirms of a centre; the requisites and the head belong to its organisation. */
export const officerShape = {
  municipality: field.text(200),
  address: field.text(500),
  capacityMen: field.whole(0, places),
  capacityWomen: field.whole(0, places),
  stay: field.choice(stays),
  programme: field.optionalText(2000),
  programmeDays: optionalWhole(longestDays).transform((days) => days || null),
  isFree: field.flag,
  faith: field.choice(faiths),
  faithName: field.optionalText(200),
  licence: field.optionalText(500),
  narcologyAgreement: field.optionalText(500),
}

/** What an organisation keeps of its centre by itself. */
export const ownShape = {
  phone: field.text(100),
  email,
  website,
  openingHours: field.optionalText(300),
  about: field.optionalText(3000),
  freeMen: optionalWhole(places),
  freeWomen: optionalWhole(places),
  freeOn: field.optionalDay.transform((day) => (day === null ? null : plainDate(day))),
}

const serviceKinds = Object.keys(kinds) as RegisterCard['kinds']

/** What only an order sets once the centre is included, and its card says before. */
export const candidateShape = {
  centreName: field.text(300),
  ownership: field.choice(ownerships),
  kinds: field.several.transform((chosen) => serviceKinds.filter((kind) => chosen.includes(kind))),
}

/** A card as the fields of a form. */
export const cardDefaults = (card: RegisterCard): Record<string, string> =>
  Object.fromEntries(
    Object.entries(card).map(([field, value]) => [
      field,
      typeof value === 'boolean'
        ? value
          ? 'on'
          : ''
        : value === null || typeof value === 'object'
          ? ''
          : String(value),
    ]),
  )

/** What differs from the card of now. */
export const changedOnly = (card: RegisterCard, given: CardPatch): CardPatch =>
  Object.fromEntries(
    Object.entries(given).filter(
      ([field, value]) => JSON.stringify(card[field as CardField]) !== JSON.stringify(value),
    ),
  )
