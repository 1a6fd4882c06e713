import { db, type Reader } from '~/platform/db/db.server'
import { registerCard, type CardField, type EntryStatus, type RegisterCard } from './card'
import { differingFields } from './card-fields'
import { isStanding } from './entry-status'
import { fieldClasses } from './field-classes'
import { standsOn } from './register-version.read.server'

export const diffKinds = ['included', 'excluded', 'suspended', 'resumed', 'questioned', 'left', 'changed'] as const
export type DiffKind = (typeof diffKinds)[number]

export interface DiffRow {
  code: string
  card: RegisterCard
  kind: DiffKind
  fields: { field: CardField; from: RegisterCard[CardField]; to: RegisterCard[CardField] }[]
}

/** Said by the kind of the change itself. */
const saidByKind: readonly CardField[] = ['status', 'number']

/**
 * What changed in the register from one day to another: the states that both days show, not what lay between them.
 * @param withOwn with the fields that organisations keep themselves
 */
export async function registerDiff(
  { from, to, withOwn }: { from: string; to: string; withOwn: boolean },
  reader: Reader = db,
): Promise<DiffRow[]> {
  const [before, after] = [await cardsOn(reader, from), await cardsOn(reader, to)]
  const rows = [...after].flatMap(([code, card]) => {
    const old = before.get(code)
    const kind = kindOf(old?.status, card.status)
    const fields = old && isShown(old) ? changedFields(old, card, withOwn) : []
    return kind && (kind !== 'changed' || fields.length > 0) ? [{ code, card, kind, fields }] : []
  })
  const place = (row: DiffRow) => diffKinds.indexOf(row.kind)
  return rows.sort((a, b) => place(a) - place(b) || a.card.centreName.localeCompare(b.card.centreName, 'ru'))
}

async function cardsOn(reader: Reader, day: string): Promise<Map<string, RegisterCard>> {
  const rows = await reader.registerVersion.findMany({
    where: standsOn(day),
    select: { cardJson: true, entry: { select: { centre: { select: { code: true } } } } },
  })
  return new Map(rows.map(({ cardJson, entry }) => [entry.centre.code, registerCard.parse(JSON.parse(cardJson))]))
}

const isShown = ({ status }: RegisterCard) => status !== 'candidate'

const changedFields = (old: RegisterCard, card: RegisterCard, withOwn: boolean): DiffRow['fields'] =>
  differingFields(old, card)
    .filter((field) => !saidByKind.includes(field) && (withOwn || fieldClasses[field] !== 'organisation'))
    .map((field) => ({ field, from: old[field], to: card[field] }))

/** Null where neither day shows it. */
function kindOf(old: EntryStatus | undefined, now: EntryStatus): DiffKind | null {
  const [stood, stands] = [old !== undefined && isStanding(old), isStanding(now)]
  if (old === now) return now === 'candidate' ? null : 'changed'
  if (now === 'excluded') return 'excluded'
  if (now === 'suspended') return 'suspended'
  if (now === 'underQuestion') return 'questioned'
  if (stands) return stood ? 'resumed' : 'included'
  return stood ? 'left' : null
}
