import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import type { Reader, Tx } from '~/platform/db/db.server'
import { faultsOf } from './approvable'
import { broughtIn, setById, type CriterionSet } from './set-in-force.read.server'
import { canSet, nextStatus } from './states'

export type ApprovalRefusal = 'notChosen' | 'changedSince' | 'notWhole' | 'laterStands'

/** The edition as it was when the order was prepared. */
export interface AskedSet {
  setId: string
  version: number
}

/**
 * What speaks against approving an edition from a day: it was changed since the order was prepared, it is not whole,
 * or another edition is approved from that day or a later one.
 */
export async function againstApproval(
  reader: Reader,
  { setId, version }: AskedSet,
  fromOn: string,
): Promise<{ refusal: ApprovalRefusal; standing?: CriterionSet } | null> {
  const set = await setById(setId, reader)
  if (!set || !canSet(set, 'approve')) return { refusal: 'notChosen' }
  if (set.version !== version) return { refusal: 'changedSince' }
  if (faultsOf(set.criteria).length > 0) return { refusal: 'notWhole' }
  const later = await reader.criterionSet.findFirst({ where: { ...broughtIn, fromOn: { gte: fromOn } } })
  return later && { refusal: 'laterStands', standing: (await setById(later.id, reader))! }
}

/** Approves an edition from a day and retires the one before on that day, in the transaction that signs the order. */
export async function approveSet(
  tx: Tx,
  actor: Actor,
  setId: string,
  order: { paperId: string; fromOn: string },
): Promise<void> {
  const before = await tx.criterionSet.findFirst({ where: { status: 'approved' } })
  if (before) await tx.criterionSet.update({ where: { id: before.id }, data: { status: nextStatus.retire } })
  await tx.criterionSet.update({
    where: { id: setId },
    data: {
      ...{ status: nextStatus.approve, fromOn: order.fromOn, orderPaperId: order.paperId },
      version: { increment: 1 },
    },
  })
  await recordChange(tx, actor, {
    action: 'criterionSet.approved',
    subjectType: 'CriterionSet',
    subjectId: setId,
    details: { fromOn: order.fromOn, retired: before?.id ?? null },
  })
}

/**
 * Takes an approval back: the edition is a draft again, or is shelved where a centre was examined by it, and the one
 * before it is in force again where no later one is.
 */
export async function takeApprovalBack(tx: Tx, actor: Actor, setId: string): Promise<void> {
  const set = await tx.criterionSet.findUniqueOrThrow({ where: { id: setId }, include: { _count: true } })
  const isLatest = set.status === 'approved'
  const action = isLatest && set._count.certifications === 0 ? 'reopen' : 'shelve'
  if (!canSet(set, action)) throw new Error(`edition ${setId} was not approved`)
  await tx.criterionSet.update({
    where: { id: setId },
    data: { status: nextStatus[action], fromOn: null, version: { increment: 1 } },
  })
  const restored = isLatest ? await restoreTheOneBefore(tx) : null
  await recordChange(tx, actor, {
    action: action === 'reopen' ? 'criterionSet.reopened' : 'criterionSet.shelved',
    subjectType: 'CriterionSet',
    subjectId: setId,
    details: { restored },
  })
}

async function restoreTheOneBefore(tx: Tx): Promise<string | null> {
  const before = await tx.criterionSet.findFirst({ where: broughtIn, orderBy: { fromOn: 'desc' } })
  if (before) await tx.criterionSet.update({ where: { id: before.id }, data: { status: nextStatus.restore } })
  return before?.id ?? null
}
