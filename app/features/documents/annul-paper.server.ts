import type { Actor } from '~/platform/auth/actor'
import { movePaper, requireReason, type Asked, type Moved } from './move-paper.server'

/** A registered paper loses its force and stays in the journal, with its number and why. */
export const annulPaper = (actor: Actor, asked: Asked & { reason: string }): Promise<Moved> =>
  movePaper(actor, asked, 'annul', async (tx, paper) => {
    const reason = requireReason(asked.reason)
    await tx.paper.update({ where: { id: paper.id }, data: { status: 'annulled', annulReason: reason } })
    return { action: 'paper.annulled', reason }
  })
