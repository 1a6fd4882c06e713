import type { Actor } from '~/platform/auth/actor'
import { draftOf, preparedNow } from './draft-of.server'
import type { PaperKindId } from './kinds/paper-kind'
import { movePaper, requireReason, type Asked, type Moved } from './move-paper.server'
import { tellToSign, toldToSignIsOver } from './tell-of-paper.server'

/** Gathers a draft anew from the data of today; whoever does it is the one who prepared it. */
export const refreshPaper = (actor: Actor, asked: Asked): Promise<Moved> =>
  movePaper(actor, asked, 'edit', async (tx, paper) => {
    const kind = paper.kind as PaperKindId
    const draft = await draftOf(tx, { kind, subjectId: paper.subjectId!, ...preparedNow(actor) })
    await tx.paper.update({ where: { id: paper.id }, data: { ...draft, preparedById: actor.userId } })
    return { action: 'paper.edited' }
  })

/**
 * Hands a draft over for signature, in the words of today's data: whoever hands it over answers for it as the one who
 * prepared it, and so cannot sign it.
 */
export const submitPaper = (actor: Actor, asked: Asked): Promise<Moved> =>
  movePaper(actor, asked, 'submit', async (tx, paper) => {
    const kind = paper.kind as PaperKindId
    const draft = await draftOf(tx, { kind, subjectId: paper.subjectId!, ...preparedNow(actor) })
    await tx.paper.update({
      where: { id: paper.id },
      data: { ...draft, preparedById: actor.userId, status: 'to-sign', returnReason: '' },
    })
    await tellToSign(tx, actor, paper, draft.organisationId)
    return { action: 'paper.submitted' }
  })

/** The preparer takes it back before it is signed. */
export const recallPaper = (actor: Actor, asked: Asked): Promise<Moved> =>
  movePaper(actor, asked, 'recall', async (tx, paper) => {
    await tx.paper.update({ where: { id: paper.id }, data: { status: 'draft' } })
    await toldToSignIsOver(tx, paper.id)
    return { action: 'paper.recalled' }
  })

/** Whoever was to sign sends it back and says why. */
export const returnPaper = (actor: Actor, asked: Asked & { reason: string }): Promise<Moved> =>
  movePaper(actor, asked, 'return', async (tx, paper) => {
    const reason = requireReason(asked.reason)
    await tx.paper.update({ where: { id: paper.id }, data: { status: 'draft', returnReason: reason } })
    await toldToSignIsOver(tx, paper.id)
    return { action: 'paper.returned', reason }
  })

/** A draft that nobody needs: it never had a number, and what it was to replace or to cancel is free again. */
export const withdrawPaper = (actor: Actor, asked: Asked): Promise<Moved> =>
  movePaper(actor, asked, 'withdraw', async (tx, paper) => {
    await tx.paper.update({ where: { id: paper.id }, data: { status: 'withdrawn', supersedesId: null } })
    await tx.order.updateMany({ where: { paperId: paper.id }, data: { cancelsId: null } })
    return { action: 'paper.withdrawn' }
  })
