import type { TFunction } from 'i18next'
import { faiths, ownerships, stays } from '~/features/register/card'
import { paths } from '~/paths'
import type { ru } from '~/platform/i18n/ru'
import { certificateOn, shownStatus, type PublicCentre } from './public-centre'
import { serviceTitles } from './service-titles'

export type FieldName = keyof typeof ru.publicRegister.dataField
export type FieldValue = string | number | boolean | string[] | null

/** One field of the open data; the same list makes the table, the file for programs and the passport. */
export interface OpenField {
  name: FieldName
  kind: 'text' | 'whole' | 'day' | 'flag' | 'list' | 'choice'
  /** The values of a choice, each with its words. */
  choices?: (t: TFunction) => Record<string, string>
  value: (centre: PublicCentre, day: string) => FieldValue
}

/** Raised with every change of the fields. */
export const structureVersion = '1'

const text = (name: FieldName, value: (card: PublicCentre['card']) => string): OpenField => ({
  name,
  kind: 'text',
  value: ({ card }) => value(card),
})
const whole = (name: FieldName, value: (card: PublicCentre['card']) => number | null): OpenField => ({
  name,
  kind: 'whole',
  value: ({ card }) => value(card),
})
const words = <K extends string>(names: readonly K[], word: (name: K) => string) =>
  Object.fromEntries(names.map((name) => [name, word(name)]))

export const openFields: readonly OpenField[] = [
  { name: 'number', kind: 'whole', value: ({ number }) => number },
  {
    name: 'status',
    kind: 'choice',
    choices: (t) => words(['included', 'suspended'] as const, (one) => t(`publicRegister.statuses.${one}`)),
    value: ({ card }) => shownStatus(card),
  },
  text('name', (card) => card.centreName),
  text('organisation', (card) => card.organisationName),
  text('legalForm', (card) => card.legalForm),
  {
    name: 'ownership',
    kind: 'choice',
    choices: (t) => words(ownerships, (one) => t(`publicRegister.ownerships.${one}`)),
    value: ({ card }) => card.ownership,
  },
  text('inn', (card) => card.inn),
  text('ogrn', (card) => card.ogrn),
  text('municipality', (card) => card.municipality),
  text('address', (card) => card.address),
  whole('placesMen', (card) => card.capacityMen),
  whole('placesWomen', (card) => card.capacityWomen),
  whole('freeMen', (card) => card.freeMen),
  whole('freeWomen', (card) => card.freeWomen),
  { name: 'freeOn', kind: 'day', value: ({ card }) => card.freeOn },
  {
    name: 'stay',
    kind: 'choice',
    choices: (t) => words(stays, (one) => t(`publicRegister.stays.${one}`)),
    value: ({ card }) => card.stay,
  },
  text('programme', (card) => card.programme),
  whole('programmeDays', (card) => card.programmeDays),
  { name: 'isFree', kind: 'flag', value: ({ card }) => card.isFree },
  {
    name: 'faith',
    kind: 'choice',
    choices: (t) => words(faiths, (one) => t(`publicRegister.faiths.${one}`)),
    value: ({ card }) => card.faith,
  },
  text('faithName', (card) => card.faithName),
  { name: 'services', kind: 'list', value: ({ card }) => serviceTitles(card.kinds).titles.map(({ ru }) => ru) },
  text('licence', (card) => card.licence),
  text('narcologyAgreement', (card) => card.narcologyAgreement),
  text('phone', (card) => card.phone),
  text('email', (card) => card.email),
  text('website', (card) => card.website),
  text('openingHours', (card) => card.openingHours),
  text('certificateNumber', (card) => card.certificate?.number ?? ''),
  {
    name: 'certificateState',
    kind: 'choice',
    choices: (t) => ({
      none: t('publicRegister.certificates.none'),
      ...words(['valid', 'expired', 'suspended', 'withdrawn'] as const, (one) =>
        t(`publicRegister.card.certificateStates.${one}`),
      ),
    }),
    value: ({ card }, day) => certificateOn(card, day),
  },
  { name: 'certificateUntilOn', kind: 'day', value: ({ card }) => card.certificate?.validUntilOn ?? null },
  { name: 'page', kind: 'text', value: ({ number }) => paths.publicCentre(number) },
]
