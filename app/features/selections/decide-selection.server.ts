import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import type { Tx } from '~/platform/db/db.server'
import { groundsOf, readGrounds } from './grounds'
import { moveSelection, requireReason, type Asked, type Moved } from './move-selection.server'
import { SelectionRefused } from './refusals.server'
import { tellOfDecision, tellToDecide } from './tell-of-selection.server'
import { weigh, wordOf } from './weigh'

/** What the requirements say of the applicant now, with the ministry's notes to what is not met. */
async function weighed(tx: Tx, selectionId: string) {
  const rows = await tx.selectionRequirement.findMany({ where: { selectionId } })
  const notes = new Map(rows.map((row) => [row.requirement, row.foundNote]))
  return { ...weigh(new Map(rows.map((row) => [row.requirement, wordOf(row.found)]))), notes }
}

/** Proposes to admit: every requirement is found to be met. Another person decides. */
export const proposeAdmission = (actor: Actor, asked: Asked & { note: string }): Promise<Moved> =>
  moveSelection(actor, asked, 'proposeAdmission', async (tx, selection) => {
    if ((await weighed(tx, selection.id)).decision !== 'eligible') throw new SelectionRefused('notAllMet')
    await tellToDecide(tx, actor, selection)
    const data = { proposedById: actor.userId, decision: asked.note, groundsJson: '[]' }
    return { audit: 'selection.admissionProposed', note: asked.note, data }
  })

/** Proposes to refuse on the requirements that are found not to be met, each with its clause. Another person decides. */
export const proposeRefusal = (actor: Actor, asked: Asked & { note: string }): Promise<Moved> =>
  moveSelection(actor, asked, 'proposeRefusal', async (tx, selection) => {
    const { decision, grounds, notes } = await weighed(tx, selection.id)
    if (decision !== 'refused') throw new SelectionRefused('noGround')
    const note = requireReason(asked.note)
    await tellToDecide(tx, actor, selection)
    const groundsJson = JSON.stringify(groundsOf(grounds, notes))
    return {
      audit: 'selection.refusalProposed',
      note,
      data: { proposedById: actor.userId, decision: note, groundsJson },
    }
  })

/** Admits: the order of inclusion may be prepared. */
export const admitSelection = (actor: Actor, asked: Asked): Promise<Moved> =>
  moveSelection(actor, asked, 'admit', async (tx, selection) => {
    if ((await weighed(tx, selection.id)).decision !== 'eligible') throw new SelectionRefused('findingsChanged')
    await tellOfDecision(tx, actor, selection, true)
    return { audit: 'selection.admitted', data: await decided(actor) }
  })

/** Refuses on the grounds proposed; they are sealed with the decision. */
export const refuseSelection = (actor: Actor, asked: Asked): Promise<Moved> =>
  moveSelection(actor, asked, 'refuse', async (tx, selection) => {
    const { grounds } = await weighed(tx, selection.id)
    const proposed = readGrounds(selection.groundsJson).map(({ rule }) => rule)
    if (grounds.length === 0 || grounds.map(({ id }) => id).join() !== proposed.join())
      throw new SelectionRefused('findingsChanged')
    await tellOfDecision(tx, actor, selection, false)
    return { audit: 'selection.refused', note: selection.decision, data: await decided(actor) }
  })

/** Returns the proposal to whoever examined, with a reason. */
export const sendBackSelection = (actor: Actor, asked: Asked & { reason: string }): Promise<Moved> =>
  moveSelection(actor, asked, 'sendBack', () =>
    Promise.resolve({
      audit: 'selection.sentBack',
      note: requireReason(asked.reason),
      data: { decision: '', groundsJson: '[]' },
    }),
  )

const decided = async (actor: Actor) => ({ decidedOn: await today(), decidedById: actor.userId })
