import { kinds } from 'scoring/services/kinds'
import { z } from 'zod'
import { plainDate, type PlainDate } from 'scoring/plain-date'

export const entryStatuses = ['candidate', 'included', 'underQuestion', 'suspended', 'excluded'] as const
/** Where an entry of the register stands; only what an order ever included is shown to the public. */
export type EntryStatus = (typeof entryStatuses)[number]

export const ownerships = ['state', 'municipal', 'private'] as const
export type Ownership = (typeof ownerships)[number]

export const stays = ['residential', 'semi-residential', 'outpatient'] as const
export type Stay = (typeof stays)[number]

/** What a centre says of faith: no confession at all, or the one that it names in `faithName`. */
export const faiths = ['secular', 'orthodox', 'other-christian', 'muslim', 'other'] as const
export type Faith = (typeof faiths)[number]

export const certificateStates = ['valid', 'suspended', 'withdrawn'] as const
export type CertificateState = (typeof certificateStates)[number]

const serviceKinds = Object.keys(kinds) as [keyof typeof kinds, ...(keyof typeof kinds)[]]
const text = z.string().default('')
const places = z.number().int().min(0).max(10_000)
const day = z.string().transform((given): PlainDate => plainDate(given))

/**
 * All that the register says of a centre on a day. Flat, so that a change sets single fields.
 * Counts are places; `free…` is what the organisation last said, null where it never did, and `freeOn` when it did.
 */
export const registerCard = z.object({
  status: z.enum(entryStatuses).default('candidate'),
  number: z.number().int().nullable().default(null),

  centreName: text,
  organisationName: text,
  organisationShortName: text,
  legalForm: text,
  ownership: z.enum(ownerships).default('private'),
  inn: text,
  ogrn: text,
  kpp: text,
  okved: text,
  headName: text,

  kinds: z.array(z.enum(serviceKinds)).default([]),
  municipality: text,
  address: text,
  capacityMen: places.default(0),
  capacityWomen: places.default(0),
  stay: z.enum(stays).default('residential'),
  programme: text,
  /** The length of the programme in days; null where it is not said. */
  programmeDays: z.number().int().min(1).nullable().default(null),
  isFree: z.boolean().default(true),
  faith: z.enum(faiths).default('secular'),
  faithName: text,
  /** A medical licence, where there is one: number, day, who gave it. */
  licence: text,
  /** The agreement with a narcology organisation: with whom, number, day. */
  narcologyAgreement: text,

  phone: text,
  email: text,
  website: text,
  openingHours: text,
  about: text,
  freeMen: places.nullable().default(null),
  freeWomen: places.nullable().default(null),
  freeOn: day.nullable().default(null),

  certificate: z
    .object({ number: z.string(), checkCode: z.string(), state: z.enum(certificateStates), validUntilOn: day })
    .nullable()
    .default(null),
})

export type RegisterCard = z.infer<typeof registerCard>
export type CardField = keyof RegisterCard
/** The fields that one change sets. */
export type CardPatch = Partial<RegisterCard>

const patchSchema = registerCard.partial()

/** A stored patch: only what it names, no defaults beside it. @throws ZodError */
export function readPatch(json: string): CardPatch {
  const given = JSON.parse(json) as Record<string, unknown>
  const read = patchSchema.parse(given) as Record<string, unknown>
  return Object.fromEntries(Object.keys(given).flatMap((key) => (key in read ? [[key, read[key]]] : []))) as CardPatch
}

/** The card of a centre of which nothing is known. */
export const emptyCard = (): RegisterCard => registerCard.parse({})
