import { withinReach, type Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'

const waiting = { status: 'waiting' } as const

/** Proposals of organisations that wait for an officer, the oldest first. */
export async function registerWork(actor: Actor) {
  if (!actor.permissions.has('register:confirm')) return []
  const rows = await db.registerProposal.findMany({
    where: { ...waiting, entry: { centre: withinReach(actor) } },
    select: {
      id: true,
      entry: { select: { centre: { select: { name: true, organisation: { select: { shortName: true } } } } } },
    },
    orderBy: { proposedAt: 'asc' },
  })
  return rows.map(({ id, entry }) => ({
    ...{ id, centreName: entry.centre.name, organisationName: entry.centre.organisation.shortName },
  }))
}

export const registerCount = async (actor: Actor): Promise<number> =>
  actor.permissions.has('register:confirm') ? db.registerProposal.count({ where: waiting }) : 0
