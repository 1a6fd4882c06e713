import { withinReach, type Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'

/** What the form of a new paper begins with: that of the paper whose place it takes, where there is one. */
export async function newDossierPage(actor: Actor, supersedesId: string | null) {
  const [centres, supersedes] = await Promise.all([
    db.centre.findMany({ where: withinReach(actor), select: { id: true, name: true }, orderBy: { name: 'asc' } }),
    supersedesId
      ? db.dossierPaper.findFirst({
          where: { id: supersedesId, ...withinReach(actor), isWithdrawn: false, supersededBy: null },
          select: { id: true, title: true, kind: true, centreId: true },
        })
      : null,
  ])
  const defaults: Record<string, string> = supersedes
    ? { kind: supersedes.kind, title: supersedes.title, centreId: supersedes.centreId ?? '' }
    : { kind: 'charter' }
  return { centres, supersedes, defaults }
}
