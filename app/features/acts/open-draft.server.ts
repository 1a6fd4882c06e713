import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { copyRows, copyRowsBelow } from '~/platform/db/copy-rows.server'
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
  if (latest) await copyVersion(tx, latest.id, draft.id)
  await recordChange(tx, actor, {
    action: 'act.begun',
    subjectType: 'ServiceAct',
    subjectId: draft.id,
    organisationId,
    details: { month, number },
  })
  return draft
}

const monthColumns = [
  'contractId',
  'month',
  'kindsMask',
  'notDueMask',
  'signature',
  'signedOn',
  'witnesses',
  'scanFileId',
]

/** All the rows of a version, with their lines, into the next one. */
async function copyVersion(tx: Tx, from: string, to: string): Promise<void> {
  const months = { table: 'ClientMonth', owner: 'actId', from, to }
  await copyRows(tx, { ...months, columns: monthColumns })
  const lines = { table: 'ServiceActLine', parent: 'clientMonthId', columns: ['serviceCode', 'deliveredCount'] }
  await copyRowsBelow(tx, lines, { ...months, match: 'contractId' })
}
