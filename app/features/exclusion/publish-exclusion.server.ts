import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import type { Tx } from '~/platform/db/db.server'
import type { CommissionQuestion } from '~/platform/db/generated/client'
import { closeTerm, reopenTerm } from './chain-terms.server'
import { moveChain, type Asked, type Moved } from './move-chain.server'
import { ExclusionRefused } from './refusals.server'

interface Publication extends Asked {
  /** The day from which it stands on the official site, `YYYY-MM-DD`. */
  onDay: string
  /** Where it stands: an address or a section of the site. */
  place: string
}

/** The exclusion stands on the official site: the organisation is told of it so (clause 2.4.7 of Order 929). */
export const publishExclusion = (actor: Actor, asked: Publication): Promise<Moved> =>
  moveChain(actor, asked, 'publish', async (tx, question) => {
    await requireDay(tx, question, asked.onDay)
    await closeTerm(tx, actor, 'exclusion-published', question.id, asked.onDay, asked.place)
    return { audit: 'exclusion.published', details: { onDay: asked.onDay }, data: dataOf(actor, asked) }
  })

/** Another day or place of the publication. */
export const correctPublication = (actor: Actor, asked: Publication): Promise<Moved> =>
  moveChain(actor, asked, 'correctPublication', async (tx, question) => {
    await requireDay(tx, question, asked.onDay)
    if (asked.onDay !== question.publishedOn) {
      await reopenTerm(tx, actor, 'exclusion-published', question.id, asked.place)
      await closeTerm(tx, actor, 'exclusion-published', question.id, asked.onDay, asked.place)
    }
    return { audit: 'exclusion.publicationCorrected', details: { onDay: asked.onDay }, data: dataOf(actor, asked) }
  })

const dataOf = (actor: Actor, { onDay, place }: Publication) => ({
  ...{ publishedOn: onDay, publishedAt: place, publishedById: actor.userId },
})

async function requireDay(tx: Tx, { orderPaperId }: CommissionQuestion, onDay: string): Promise<void> {
  if (onDay > (await today())) throw new ExclusionRefused('inFuture')
  const order = await tx.paper.findUniqueOrThrow({ where: { id: orderPaperId ?? '' } })
  if (onDay < (order.registeredOn ?? '')) throw new ExclusionRefused('beforeOrder')
}
