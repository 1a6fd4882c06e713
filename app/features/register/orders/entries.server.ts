import type { Reader } from '~/platform/db/db.server'
import { dayText } from '~/platform/i18n/format'
import type { BothTexts, OrderField } from '~/platform/orders/order-kinds.server'
import { severalOf } from '~/platform/orders/several'
import type { EntryStatus } from '../card'
import { versionOn } from '../register-version.read.server'

const ofCentre = {
  select: {
    ...{ id: true, name: true, code: true, organisationId: true },
    organisation: { select: { shortName: true } },
    entry: { select: { number: true } },
  },
} as const

/** Centres whose entry stands in one of these states after all that is recorded, by the names of their organisations. */
export async function entriesIn(reader: Reader, statuses: readonly EntryStatus[]) {
  const rows = await reader.registerVersion.findMany({
    where: { untilOn: null, status: { in: [...statuses] } },
    select: { entry: { select: { centre: ofCentre } } },
  })
  return rows.map((row) => row.entry.centre).sort(byName)
}

export interface OrderedCentre {
  id: string
  name: string
  code: string
  organisationId: string
  organisation: { shortName: string }
  entry: { number: number | null } | null
}

export const centresById = async (reader: Reader, ids: readonly string[]): Promise<OrderedCentre[]> =>
  (await reader.centre.findMany({ where: { id: { in: [...ids] } }, ...ofCentre })).sort(byName)

const byName = (a: OrderedCentre, b: OrderedCentre) =>
  a.organisation.shortName.localeCompare(b.organisation.shortName, 'ru') || a.name.localeCompare(b.name, 'ru')

/** «АНО „Причал“, „Дом у реки“ (№ 3)»: a name is the same in both languages. */
export function centreText({ name, organisation, entry }: OrderedCentre): BothTexts {
  const named = `${organisation.shortName}, ${/[«»]/.test(name) ? name : `«${name}»`}`
  const number = entry?.number
  return number ? { ru: `${named} (№ ${number})`, en: `${named} (No. ${number})` } : { ru: named, en: named }
}

/** The field with which an order names its centre. */
export const centreField = async (reader: Reader, statuses: readonly EntryStatus[]): Promise<OrderField> => ({
  name: 'centre',
  label: { ru: 'Центр', en: 'Centre' },
  options: (await entriesIn(reader, statuses)).map((row) => ({ value: row.id, text: centreText(row) })),
})

export const notChosen: BothTexts = { ru: 'Выберите центр.', en: 'Choose a centre.' }

/**
 * What the state of an entry has against an order from a day: the state must be one of these on it, and no later order
 * may have changed it since.
 */
export async function againstState(
  reader: Reader,
  centre: OrderedCentre,
  fromOn: string,
  allowed: readonly EntryStatus[],
): Promise<BothTexts | null> {
  const version = await versionOn(centre.id, fromOn, reader)
  const named = centreText(centre)
  if (!version || !allowed.includes(version.card.status))
    return {
      ru: `${named.ru}: на ${dayText(fromOn)} запись реестра в таком состоянии, в котором этот приказ её не меняет. Проверьте карточку и день действия приказа.`,
      en: `${named.en}: on ${dayText(fromOn)} the entry is in a state that this order does not change. Check its card and the day of the order.`,
    }
  const later = await reader.registerChange.findFirst({
    where: { centreId: centre.id, retractedAt: null, fromOn: { gt: fromOn }, kind: { in: [...statusKinds] } },
    orderBy: { fromOn: 'asc' },
  })
  return (
    later && {
      ru: `${named.ru}: с ${dayText(later.fromOn)} уже действует другой приказ о включении, приостановлении или исключении. Назначьте более поздний день или отмените тот приказ.`,
      en: `${named.en}: another order on inclusion, suspension or exclusion stands from ${dayText(later.fromOn)}. Set a later day, or cancel that order.`,
    }
  )
}

const statusKinds = ['inclusion', 'question', 'suspension', 'resumption', 'exclusion'] as const

/** The one centre that an order names. */
export const oneCentre = async (reader: Reader, id = ''): Promise<OrderedCentre | null> =>
  (await centresById(reader, [id]))[0] ?? null

export const namesOf = async (reader: Reader, ids = ''): Promise<BothTexts | null> => {
  const texts = (await centresById(reader, severalOf(ids))).map(centreText)
  if (texts.length === 0) return null
  return { ru: texts.map(({ ru }) => ru).join('; '), en: texts.map(({ en }) => en).join('; ') }
}
