import type { CardField, CardPatch } from './card'

/**
 * Who may change a field of the register: only an order; an officer, who confirms it; the organisation itself;
 * or a decision of the certification body.
 */
export const fieldClasses = {
  status: 'order',
  number: 'order',
  centreName: 'order',
  organisationName: 'order',
  organisationShortName: 'order',
  legalForm: 'order',
  ownership: 'order',
  kinds: 'order',

  inn: 'officer',
  ogrn: 'officer',
  kpp: 'officer',
  okved: 'officer',
  headName: 'officer',
  municipality: 'officer',
  address: 'officer',
  capacityMen: 'officer',
  capacityWomen: 'officer',
  stay: 'officer',
  programme: 'officer',
  programmeDays: 'officer',
  isFree: 'officer',
  faith: 'officer',
  faithName: 'officer',
  licence: 'officer',
  narcologyAgreement: 'officer',

  phone: 'organisation',
  email: 'organisation',
  website: 'organisation',
  openingHours: 'organisation',
  about: 'organisation',
  freeMen: 'organisation',
  freeWomen: 'organisation',
  freeOn: 'organisation',

  certificate: 'certification',
} as const satisfies Record<CardField, 'order' | 'officer' | 'organisation' | 'certification'>

export type FieldClass = (typeof fieldClasses)[CardField]

/** What kind of change may set fields of which class. */
export const changeKinds = {
  /** The card of a centre that no order has included yet. */
  card: ['order', 'officer', 'organisation'],
  inclusion: ['order', 'officer', 'organisation'],
  question: ['order'],
  suspension: ['order'],
  resumption: ['order'],
  exclusion: ['order'],
  renaming: ['order'],
  services: ['order'],
  confirmed: ['officer', 'organisation'],
  own: ['organisation'],
  certificate: ['certification'],
} as const satisfies Record<string, readonly FieldClass[]>

export type ChangeKind = keyof typeof changeKinds

/** Kinds that stand on an order: its paper must be named. */
export const orderedKinds: readonly ChangeKind[] = [
  'inclusion',
  'suspension',
  'resumption',
  'exclusion',
  'renaming',
  'services',
]

/** The fields of a patch that a change of this kind may not set. */
export const forbiddenFields = (kind: ChangeKind, patch: CardPatch): CardField[] =>
  (Object.keys(patch) as CardField[]).filter(
    (field) => !(changeKinds[kind] as readonly FieldClass[]).includes(fieldClasses[field]),
  )
