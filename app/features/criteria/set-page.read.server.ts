import { may, type Actor } from '~/platform/auth/actor'
import { initialsOf } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import type { Permission } from '~/platform/permissions/roles'
import { faultsOf } from './approvable'
import type { CriterionSet } from './set-in-force.read.server'
import { endsOf, orderOf } from './set-list.read.server'
import { standingOf } from './standing'
import { canSet, permissionFor, type SetAction } from './states'

/** Everything that the page of an edition says, and what this person may do with it; null is anybody at all. */
export async function setPage(set: CriterionSet, actor: Actor | null) {
  const untilOn = set.fromOn && (await endsOf(db))(set.fromOn)
  const holds = (permission: Permission) => actor !== null && may(actor, permission)
  const can = (action: SetAction) => canSet(set, action) && holds(permissionFor(action))
  const faults = set.status === 'draft' ? faultsOf(set.criteria) : []
  return {
    set,
    standing: standingOf(set, untilOn, await today()),
    untilOn,
    standInCount: set.criteria.filter(({ standIn }) => standIn).length,
    faults,
    order: await approvingOrder(set),
    waiting: actor ? await waitingOrder(set) : null,
    createdBy: actor ? await authorOf(set) : null,
    others: await otherEditions(set, actor),
    can: {
      edit: can('edit'),
      discard: can('discard'),
      copy: can('copy'),
      approve: canSet(set, 'approve') && faults.length === 0 && holds('paper:prepare'),
      openOrder: holds('order:read'),
    },
  }
}

export type SetPage = Awaited<ReturnType<typeof setPage>>

/** Drafts are the ministry's and the certifiers' own work: to an organisation and to the public they do not exist. */
export const seesDrafts = (actor: Actor | null): boolean =>
  actor !== null && actor.organisationId === null && may(actor, 'criteria:read')

const ofPaper = { id: true, numberText: true, registeredOn: true } as const

async function approvingOrder({ status, orderPaperId }: CriterionSet) {
  if (status === 'draft' || !orderPaperId) return null
  return orderOf(await db.paper.findUnique({ where: { id: orderPaperId }, select: ofPaper }))
}

/** An order about this draft that is prepared and not signed. */
async function waitingOrder({ id, status }: CriterionSet): Promise<string | null> {
  if (status !== 'draft') return null
  const order = await db.order.findFirst({
    where: {
      kind: 'criterion-set',
      effectJson: { contains: `"${id}:` },
      paper: { status: { in: ['draft', 'to-sign'] } },
    },
    select: { paperId: true },
  })
  return order?.paperId ?? null
}

async function authorOf({ createdById }: CriterionSet): Promise<string | null> {
  const person = createdById && (await db.user.findUnique({ where: { id: createdById } }))
  return person ? initialsOf(person) : null
}

/** What it can be compared with, the latest first. */
export const otherEditions = (set: CriterionSet, actor: Actor | null) =>
  db.criterionSet.findMany({
    where: { id: { not: set.id }, ...(seesDrafts(actor) ? {} : { status: { not: 'draft' } }) },
    select: { id: true, code: true, edition: true, title: true, fromOn: true },
    orderBy: [{ code: 'asc' }, { edition: 'desc' }],
  })
