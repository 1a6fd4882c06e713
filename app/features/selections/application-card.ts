import { kinds } from 'scoring/services/kinds'
import { z } from 'zod'

export const ownerships = ['state', 'municipal', 'private'] as const
export const stays = ['residential', 'semi-residential', 'outpatient'] as const
export const faiths = ['secular', 'orthodox', 'other-christian', 'muslim', 'other'] as const
export const serviceKinds = Object.keys(kinds) as [keyof typeof kinds, ...(keyof typeof kinds)[]]

const text = z.string().default('')
const places = z.number().int().min(0).max(10_000).default(0)

/**
 * The centre as its application describes it: the fields of the register's card that an organisation knows, under the
 * same names. Counts are places, the length of the programme is in days.
 */
export const applicationCard = z.object({
  centreName: text,
  ownership: z.enum(ownerships).default('private'),
  municipality: text,
  address: text,
  capacityMen: places,
  capacityWomen: places,
  stay: z.enum(stays).default('residential'),
  kinds: z.array(z.enum(serviceKinds)).default([]),
  programme: text,
  programmeDays: z.number().int().min(1).nullable().default(null),
  isFree: z.boolean().default(true),
  faith: z.enum(faiths).default('secular'),
  faithName: text,
  licence: text,
  narcologyAgreement: text,
  phone: text,
  email: text,
  website: text,
  openingHours: text,
  about: text,
})

export type ApplicationCard = z.infer<typeof applicationCard>

/** A stored description. @throws ZodError */
export const readCard = (json: string): ApplicationCard => applicationCard.parse(JSON.parse(json))

/** What a description must say before it is filed. */
const needed = ['centreName', 'municipality', 'address', 'programme', 'phone'] as const
export type Lack = (typeof needed)[number] | 'capacity' | 'kinds' | 'programmeDays'

/** What the description still lacks, in the order of its form. */
export function lacksOf(card: ApplicationCard): Lack[] {
  return [
    ...needed.slice(0, 3).filter((field) => card[field] === ''),
    ...(card.capacityMen + card.capacityWomen === 0 ? (['capacity'] as const) : []),
    ...(card.kinds.length === 0 ? (['kinds'] as const) : []),
    ...needed.slice(3).filter((field) => card[field] === ''),
    ...(card.programmeDays === null ? (['programmeDays'] as const) : []),
  ]
}
