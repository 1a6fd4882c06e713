import type { Actor } from '~/platform/auth/actor'
import type { Tx } from '~/platform/db/db.server'
import { recordRegisterChange, type NewChange } from './record-register-change.server'

/** The same change in every entry of an organisation that has a card: what is the organisation's stands in each. */
export async function recordOfOrganisation(
  tx: Tx,
  actor: Actor,
  organisationId: string,
  change: Omit<NewChange, 'centreId'>,
): Promise<void> {
  const entries = await tx.registerEntry.findMany({
    where: { centre: { organisationId }, changes: { some: { retractedAt: null } } },
    select: { centreId: true },
    orderBy: { centre: { code: 'asc' } },
  })
  for (const { centreId } of entries) await recordRegisterChange(tx, actor, { ...change, centreId })
}
