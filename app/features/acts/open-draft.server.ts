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

/** All the rows of a version into the next one: two statements, however many rows there are. */
async function copyRows(tx: Tx, fromActId: string, toActId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "ClientMonth" ("actId", "contractId", "month", "kindsMask", "notDueMask", "signature", "signedOn",
      "witnesses", "scanFileId")
    SELECT ${toActId}, "contractId", "month", "kindsMask", "notDueMask", "signature", "signedOn", "witnesses", "scanFileId"
    FROM "ClientMonth" WHERE "actId" = ${fromActId}`
  await tx.$executeRaw`
    INSERT INTO "ServiceActLine" ("clientMonthId", "serviceCode", "deliveredCount")
    SELECT copy."id", line."serviceCode", line."deliveredCount"
    FROM "ClientMonth" old
    JOIN "ClientMonth" copy ON copy."actId" = ${toActId} AND copy."contractId" = old."contractId"
    JOIN "ServiceActLine" line ON line."clientMonthId" = old."id"
    WHERE old."actId" = ${fromActId}`
}
