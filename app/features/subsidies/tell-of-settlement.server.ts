import type { Tx } from '~/platform/db/db.server'
import { notify } from '../notices/notify.server'
import { retireNotices } from '../notices/retire-notices.server'

interface Settled {
  id: string
  year: number
  organisationId: string
  clawbackKopecks: bigint
  calculatedById: string
}

/** Nothing is left to decide: whoever approves is told, but not the person who calculated it. */
export async function tellToApprove(tx: Tx, row: Settled): Promise<void> {
  const { shortName } = await tx.organisation.findUniqueOrThrow({ where: { id: row.organisationId } })
  const about = { subjectType: 'Settlement', subjectId: row.id, exceptUserId: row.calculatedById }
  const fact = { kind: 'settlementToApprove', settlementId: row.id, organisation: shortName, year: row.year } as const
  await notify(tx, [{ ...about, fact, to: { organisationId: null } }])
}

/** The organisation is told what it is to return; nobody waits for an approval any more. */
export async function tellOfApproval(tx: Tx, row: Settled): Promise<void> {
  await retireNotices(tx, 'settlementToApprove', row.id)
  const about = { subjectType: 'Settlement', subjectId: row.id, to: { organisationId: row.organisationId } }
  const clawback = row.clawbackKopecks.toString()
  await notify(tx, [{ ...about, fact: { kind: 'settlementApproved', settlementId: row.id, year: row.year, clawback } }])
}
