import { initialsOf } from '~/platform/auth/require-actor.server'
import { db } from '~/platform/db/db.server'
import { readPatch, type CardField, type RegisterCard } from './card'
import { fieldClasses, type ChangeKind } from './field-classes'
import { versionOn } from './register-version.read.server'

/** The centre that a code of the register names; null where there is none. */
export const centreByCode = (code: string) =>
  db.centre.findUnique({
    where: { code },
    include: { organisation: { select: { id: true, code: true, shortName: true } }, entry: true },
  })

interface OrderOfChange {
  id: string
  numberText: string | null
  registeredOn: string | null
}

export interface EntryChange {
  id: string
  kind: ChangeKind
  fromOn: string
  recordedAt: Date
  recordedBy: string | null
  basis: string
  isRetracted: boolean
  order: OrderOfChange | null
  fields: { field: CardField; value: RegisterCard[CardField] }[]
}

/** An entry as of a day, with everything that ever happened to it and by which order each ordered field stands. */
export async function entryPage(centreId: string, day: string) {
  const [version, changes] = await Promise.all([versionOn(centreId, day), changesOf(centreId)])
  return { card: version?.card ?? null, fromOn: version?.fromOn ?? null, changes, ordered: orderedFields(changes, day) }
}

export type EntryPage = Awaited<ReturnType<typeof entryPage>>

/** The newest first. */
async function changesOf(centreId: string): Promise<EntryChange[]> {
  const rows = await db.registerChange.findMany({
    where: { centreId },
    orderBy: [{ fromOn: 'desc' }, { sequence: 'desc' }],
    include: { paper: { select: { id: true, numberText: true, registeredOn: true } } },
  })
  const ids = [...new Set(rows.flatMap(({ recordedById }) => recordedById ?? []))]
  const people = await db.user.findMany({ where: { id: { in: ids } } })
  const nameOf = new Map(people.map((person) => [person.id, initialsOf(person)]))
  return rows.map((row) => {
    const patch = readPatch(row.patchJson)
    return {
      ...{ id: row.id, kind: row.kind as ChangeKind, fromOn: row.fromOn, recordedAt: row.recordedAt },
      ...{ basis: row.basis, isRetracted: row.retractedAt !== null, order: row.paper },
      recordedBy: nameOf.get(row.recordedById ?? '') ?? null,
      fields: (Object.keys(patch) as CardField[]).map((field) => ({ field, value: patch[field]! })),
    }
  })
}

/** By which order each field of the order's class stands on a day. */
function orderedFields(changes: readonly EntryChange[], day: string): Partial<Record<CardField, OrderOfChange>> {
  const found: Partial<Record<CardField, OrderOfChange>> = {}
  const counted = changes.filter(({ fromOn, isRetracted }) => fromOn <= day && !isRetracted)
  for (const { order, fields } of counted.reverse())
    for (const { field } of fields) if (order && fieldClasses[field] === 'order') found[field] = order
  return found
}
