import { createHash, randomBytes } from 'node:crypto'
import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { loadActor } from '~/platform/auth/require-actor.server'
import { now } from '~/platform/clock.server'
import { db, inTransaction, type Tx } from '~/platform/db/db.server'

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/**
 * Makes a private link to a person's calendar of terms; only its hash is kept, and an earlier link ends at once.
 * It is not kept by an operation id, for then the token would be kept too: a repeat makes another link.
 */
export function makeCalendarLink(actor: Actor): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  return inTransaction(async (tx) => {
    await endLinks(tx, actor)
    const link = await tx.calendarLink.create({ data: { userId: actor.userId, tokenHash: hashOf(token) } })
    await recordChange(tx, actor, {
      action: 'calendarLink.made',
      subjectType: 'CalendarLink',
      subjectId: link.id,
      organisationId: actor.organisationId,
    })
    return token
  })
}

/** The link no longer opens anything. */
export const revokeCalendarLink = (actor: Actor): Promise<void> =>
  inTransaction(async (tx) => {
    const link = await tx.calendarLink.findFirst({ where: { userId: actor.userId, revokedAt: null } })
    if (!link) return
    await endLinks(tx, actor)
    await recordChange(tx, actor, {
      action: 'calendarLink.revoked',
      subjectType: 'CalendarLink',
      subjectId: link.id,
      organisationId: actor.organisationId,
    })
  })

const endLinks = (tx: Tx, actor: Actor) =>
  tx.calendarLink.updateMany({ where: { userId: actor.userId, revokedAt: null }, data: { revokedAt: now() } })

/** The person whose link this is, with the roles that they hold today; null for a link that opens nothing. */
export async function personOfLink(token: string): Promise<Actor | null> {
  const link = await db.calendarLink.findUnique({ where: { tokenHash: hashOf(token) } })
  if (!link || link.revokedAt) return null
  const actor = await loadActor(link.userId)
  if (!actor?.permissions.has('deadline:read')) return null
  await inTransaction((tx) => tx.calendarLink.update({ where: { id: link.id }, data: { lastUsedAt: now() } }))
  return actor
}

/** When a person's link was made and last opened; null where there is none. */
export const ownCalendarLink = (actor: Actor) =>
  db.calendarLink.findFirst({
    where: { userId: actor.userId, revokedAt: null },
    select: { createdAt: true, lastUsedAt: true },
  })
