import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import type { Tx } from '~/platform/db/db.server'
import { searchable } from '~/platform/lists/list-query'
import { readPatch, type CardPatch, type RegisterCard } from './card'
import { forbiddenFields, orderedKinds, type ChangeKind } from './field-classes'
import { foldChanges } from './fold-changes'
import { mirrorEntry } from './mirror-entry.server'

export interface NewChange {
  centreId: string
  kind: ChangeKind
  /** From which day, `YYYY-MM-DD`; it may lie before other changes, or ahead. */
  fromOn: string
  patch: CardPatch
  /** The order that it stands on; kinds of `orderedKinds` have one. */
  paperId?: string
  /** The legal basis or ground, where it must be named. */
  basis?: string
}

/**
 * Adds a change to a centre's entry and folds its versions anew from that day.
 * @throws where the kind may not set a field of the patch, or an order is needed and none is named
 */
export async function recordRegisterChange(tx: Tx, actor: Actor | null, change: NewChange): Promise<{ id: string }> {
  const { centreId, kind, fromOn, patch, paperId, basis = '' } = change
  const forbidden = forbiddenFields(kind, patch)
  if (forbidden.length > 0) throw new Error(`a change of kind ${kind} may not set ${forbidden.join(', ')}`)
  if (orderedKinds.includes(kind) && !paperId) throw new Error(`a change of kind ${kind} stands on an order`)
  const sequence = 1 + (await tx.registerChange.count({ where: { centreId } }))
  const patchJson = JSON.stringify(patch)
  const { id } = await tx.registerChange.create({
    data: { centreId, sequence, kind, fromOn, patchJson, paperId, basis, recordedById: actor?.userId },
    select: { id: true },
  })
  await foldEntry(tx, centreId, fromOn)
  await audit(tx, actor, centreId, 'register.changed', { kind, fromOn, fields: Object.keys(patch).join(' ') })
  return { id }
}

/** Takes back what an order did, when a later order cancels it: the change stays on record and no longer counts. */
export async function retractChangesOf(tx: Tx, actor: Actor, paperId: string, at: Date): Promise<void> {
  const changes = await tx.registerChange.findMany({
    where: { paperId, retractedAt: null },
    orderBy: { fromOn: 'asc' },
  })
  await tx.registerChange.updateMany({ where: { paperId, retractedAt: null }, data: { retractedAt: at } })
  for (const { centreId, fromOn, kind } of changes) {
    await foldEntry(tx, centreId, fromOn)
    await audit(tx, actor, centreId, 'register.retracted', { kind, fromOn })
  }
}

/** Versions before the day stand as they are; from it on they are made again. Other rooms' rows follow the card of today. */
async function foldEntry(tx: Tx, centreId: string, fromOn: string): Promise<void> {
  const rows = await tx.registerChange.findMany({
    where: { centreId, retractedAt: null },
    select: { id: true, fromOn: true, sequence: true, patchJson: true },
  })
  const versions = foldChanges(rows.map(({ patchJson, ...row }) => ({ ...row, patch: readPatch(patchJson) })))
  await tx.registerVersion.deleteMany({ where: { centreId, fromOn: { gte: fromOn } } })
  const before = versions.findLast((version) => version.fromOn < fromOn)
  if (before)
    await tx.registerVersion.update({
      where: { centreId_fromOn: { centreId, fromOn: before.fromOn } },
      data: { untilOn: before.untilOn },
    })
  const made = versions.filter((version) => version.fromOn >= fromOn)
  await tx.registerVersion.createMany({
    data: made.map(({ card, ...version }) => ({ centreId, ...version, ...columnsOf(card) })),
  })
  await tx.registerEntry.update({ where: { centreId }, data: { version: { increment: 1 } } })
  await mirrorEntry(tx, centreId, await today())
}

/** What lists filter and search by, beside the card itself. */
function columnsOf(card: RegisterCard) {
  const free = [card.freeMen, card.freeWomen].filter((count) => count !== null)
  return {
    ...{ status: card.status, ownership: card.ownership, municipality: card.municipality, stay: card.stay },
    ...{ isForMen: card.capacityMen > 0, isForWomen: card.capacityWomen > 0, faith: card.faith },
    freeCount: free.length === 0 ? null : free.reduce((sum, count) => sum + count, 0),
    certificateState: card.certificate?.state ?? 'none',
    certifiedUntilOn: card.certificate?.validUntilOn ?? null,
    searchText: searchable(
      ...[card.centreName, card.organisationShortName, card.organisationName, card.municipality, card.address],
      ...[card.inn, card.ogrn, card.number === null ? null : String(card.number)],
    ),
    cardJson: JSON.stringify(card),
  }
}

const audit = (tx: Tx, actor: Actor | null, centreId: string, action: string, details: Record<string, string>) =>
  recordChange(tx, actor, { action, subjectType: 'Centre', subjectId: centreId, details })
