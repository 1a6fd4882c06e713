import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { moveSelection, type Asked, type Moved } from './move-selection.server'
import { SelectionRefused } from './refusals.server'
import { tellOfRemarks } from './tell-of-selection.server'
import { selectionRule, type Word } from './weigh'

export interface FindingGiven {
  requirement: string
  found: Word
  note: string
}

/** Records what the ministry found of one requirement. */
export const findRequirement = (actor: Actor, asked: Asked, finding: FindingGiven): Promise<Moved> =>
  moveSelection(actor, asked, 'find', async (tx, { id: selectionId }) => {
    const { requirement, found, note: foundNote } = finding
    if (!selectionRule(requirement)) throw new SelectionRefused('notFound')
    const data = { found, foundNote, foundById: actor.userId }
    await tx.selectionRequirement.upsert({
      where: { selectionId_requirement: { selectionId, requirement } },
      create: { selectionId, requirement, ...data },
      update: data,
    })
    return { audit: 'selection.found' }
  })

export interface RemarksGiven {
  /** `requirement` is null for a remark on the application itself. */
  remarks: readonly { requirement: string | null; text: string }[]
  /** By which day an answer is asked for; null where no day is set. */
  answerByOn: string | null
}

/** Returns an application with remarks; a round of them is answered as a whole. */
export const returnWithRemarks = (actor: Actor, asked: Asked, given: RemarksGiven): Promise<Moved> =>
  moveSelection(actor, asked, 'remark', async (tx, selection) => {
    const { remarks, answerByOn } = given
    if (remarks.length === 0) throw new SelectionRefused('noRemarks')
    if (answerByOn && answerByOn < (await today())) throw new SelectionRefused('answerByPast')
    if (remarks.some(({ requirement }) => requirement !== null && !selectionRule(requirement)))
      throw new SelectionRefused('notFound')
    const selectionId = selection.id
    const last = await tx.selectionRemark.findFirst({ where: { selectionId }, orderBy: { round: 'desc' } })
    const round = (last?.round ?? 0) + 1
    // What was answered and is not raised again has been accepted.
    await tx.selectionRemark.updateMany({ where: { selectionId, isSettled: false }, data: { isSettled: true } })
    await tx.selectionRemark.createMany({
      data: remarks.map((remark) => ({ ...remark, selectionId, round, madeById: actor.userId })),
    })
    await tellOfRemarks(tx, actor, selection, answerByOn)
    return { audit: 'selection.remarked', data: { answerByOn } }
  })

/** Accepts the answer to one remark. */
export const settleRemark = (actor: Actor, asked: Asked, remarkId: string): Promise<Moved> =>
  moveSelection(actor, asked, 'settle', async (tx, { id: selectionId }) => {
    const where = { id: remarkId, selectionId, isSettled: false }
    const { count } = await tx.selectionRemark.updateMany({ where, data: { isSettled: true } })
    if (count === 0) throw new SelectionRefused('notFound')
    return { audit: 'selection.settled' }
  })

/** Says that the application has all that it needs to be decided on; no answered remark may stand open. */
export const completeSelection = (actor: Actor, asked: Asked): Promise<Moved> =>
  moveSelection(actor, asked, 'complete', async (tx, { id: selectionId }) => {
    const open = await tx.selectionRemark.count({ where: { selectionId, isSettled: false } })
    if (open > 0) throw new SelectionRefused('remarksUnsettled')
    return { audit: 'selection.completed' }
  })
