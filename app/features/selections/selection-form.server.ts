import { z } from 'zod'
import { field, type FieldProblem } from '~/platform/forms/parse'
import { applicationCard, faiths, ownerships, serviceKinds, stays, type ApplicationCard } from './application-card'
import { words } from './weigh'

const sent = { operationId: z.string().max(100), version: field.whole(1, 1_000_000) }
const places = z
  .string()
  .default('')
  .transform((text) => text.trim() || '0')
  .pipe(field.whole(0, 10_000))

/** The description of the centre as its form sends it: a draft may leave anything out. */
export const cardForm = z
  .object({
    ...sent,
    centreName: field.optionalText(300),
    ownership: field.choice(ownerships),
    municipality: field.optionalText(200),
    address: field.optionalText(500),
    capacityMen: places,
    capacityWomen: places,
    stay: field.choice(stays),
    kinds: field.several,
    programme: field.optionalText(300),
    programmeDays: z.string().default(''),
    isFree: field.flag,
    faith: field.choice(faiths),
    faithName: field.optionalText(200),
    licence: field.optionalText(300),
    narcologyAgreement: field.optionalText(300),
    phone: field.optionalText(100),
    email: field.optionalText(200),
    website: field.optionalText(200),
    openingHours: field.optionalText(200),
    about: field.optionalText(2000),
  })
  .transform(({ operationId, version, kinds, programmeDays, ...facts }, ctx) => {
    const days = programmeDays.trim() === '' ? null : field.whole(1, 3_650).safeParse(programmeDays)
    if (days && !days.success)
      ctx.addIssue({ code: 'custom', path: ['programmeDays'], params: { key: 'wholeNumber' } satisfies FieldProblem })
    const card: ApplicationCard = applicationCard.parse({
      ...facts,
      kinds: kinds.filter((kind) => serviceKinds.some((known) => known === kind)),
      programmeDays: days?.data ?? null,
    })
    return { asked: { operationId, version }, card }
  })

export const statementForm = z.object({
  ...sent,
  statement: field.choice(words),
  note: field.optionalText(2000),
  next: field.optionalText(100),
})
export const findingForm = z.object({
  ...sent,
  found: field.choice(words),
  foundNote: field.optionalText(2000),
  next: field.optionalText(100),
})
export const beginForm = z.object({ operationId: z.string().max(100), centreId: field.optionalText(50) })

/** The stored description as the defaults of its form. */
export function cardDefaults(card: ApplicationCard): Record<string, string> {
  const { kinds: _kinds, isFree, programmeDays, capacityMen, capacityWomen, ...texts } = card
  return {
    ...texts,
    ...{ isFree: isFree ? 'on' : '', programmeDays: programmeDays === null ? '' : String(programmeDays) },
    ...{ capacityMen: String(capacityMen), capacityWomen: String(capacityWomen) },
  }
}
