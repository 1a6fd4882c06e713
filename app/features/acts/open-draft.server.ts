import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import type { Tx } from '~/platform/db/db.server'
import { canAct, stateOf } from './states'

export interface Draft {
  id: string
  number: number
}

/**
 * The draft into which a month is filled: the one there is, the first one of an untouched month, or the next version
 * of a returned act with all its rows. Null where the act lies with the ministry.
 */
export async function openDraft(tx: Tx, actor: Actor, organisationId: string, month: string): Promise<Draft | null> {
  const latest = await tx.serviceAct.findFirst({
    where: { organisationId, month },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, status: true },
  })
  const state = stateOf(latest)
  if (!canAct(state, 'fill')) return null
  if (latest && state === 'draft') return latest
  const number = (latest?.number ?? 0) + 1
  const draft = await tx.serviceAct.create({ data: { organisationId, month, number, status: 'draft' } })
  if (latest) await copyRows(tx, latest.id, draft.id)
  await recordChange(tx, actor, {
    action: 'act.begun',
    subjectType: 'ServiceAct',
    subjectId: draft.id,
    organisationId,
    details: { month, number },
  })
  return draft
}

async function copyRows(tx: Tx, fromActId: string, toActId: string): Promise<void> {
  const months = await tx.clientMonth.findMany({ where: { actId: fromActId }, include: { lines: true } })
  if (months.length === 0) return
  const copies = await tx.clientMonth.createManyAndReturn({
    data: months.map(({ id: _id, lines: _lines, ...month }) => ({ ...month, actId: toActId })),
    select: { id: true, contractId: true },
  })
  const idOf = new Map(copies.map((copy) => [copy.contractId, copy.id]))
  await tx.serviceActLine.createMany({
    data: months.flatMap((month) =>
      month.lines.map((line) => ({ ...line, clientMonthId: idOf.get(month.contractId)! })),
    ),
  })
}
