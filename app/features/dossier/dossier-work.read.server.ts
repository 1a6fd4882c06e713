import type { Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import { warnedUntil } from './standing'

/** Papers of an organisation that have run out or soon will, for whoever keeps its dossier. */
export async function dossierWork(actor: Actor, today: string) {
  if (!actor.permissions.has('dossier:edit') || actor.organisationId === null) return []
  return db.dossierPaper.findMany({
    where: {
      ...{ organisationId: actor.organisationId, isWithdrawn: false, supersededBy: null },
      expiresOn: { lte: warnedUntil(today) },
    },
    select: { id: true, title: true, expiresOn: true },
    orderBy: [{ expiresOn: 'asc' }, { id: 'asc' }],
  })
}
