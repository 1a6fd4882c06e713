import type { Actor } from '~/platform/auth/actor'
import { now } from '~/platform/clock.server'
import type { ApplicationCard } from './application-card'
import { moveSelection, type Asked, type Moved } from './move-selection.server'
import { SelectionRefused } from './refusals.server'
import { selectionRule, type Word } from './weigh'

/** Saves the description of the centre. */
export const describeSelection = (actor: Actor, asked: Asked, card: ApplicationCard): Promise<Moved> =>
  moveSelection(actor, asked, 'edit', () =>
    Promise.resolve({ audit: 'selection.described', data: { dataJson: JSON.stringify(card) } }),
  )

export interface Statement {
  requirement: string
  statement: Word
  note: string
}

/** Saves the applicant's word on one requirement. */
export const stateRequirement = (actor: Actor, asked: Asked, said: Statement): Promise<Moved> =>
  moveSelection(actor, asked, 'edit', async (tx, { id: selectionId }) => {
    const { requirement, statement, note } = said
    if (!selectionRule(requirement)) throw new SelectionRefused('notFound')
    await tx.selectionRequirement.upsert({
      where: { selectionId_requirement: { selectionId, requirement } },
      create: { selectionId, requirement, statement, note },
      update: { statement, note },
    })
    return { audit: 'selection.stated' }
  })

/** Answers one remark of the ministry. */
export const answerRemark = (actor: Actor, asked: Asked, said: { remarkId: string; answer: string }): Promise<Moved> =>
  moveSelection(actor, asked, 'answer', async (tx, { id: selectionId }) => {
    const { count } = await tx.selectionRemark.updateMany({
      where: { id: said.remarkId, selectionId, isSettled: false },
      data: { answer: said.answer, answeredAt: now() },
    })
    if (count === 0) throw new SelectionRefused('notFound')
    return { audit: 'selection.answered' }
  })
