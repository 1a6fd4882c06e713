import { isCounted, type ComplaintBodyId } from 'scoring/quality/complaint-bodies'
import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { moveComplaint, type Asked, type Moved } from './move-complaint.server'
import { ComplaintRefused } from './refusals.server'
import { tellOf } from './tell-of-complaint.server'

export interface Decision extends Asked {
  isUpheld: boolean
  /** Who found it justified, or not. */
  body: ComplaintBodyId
  /** Which court or body, and its paper. */
  bodyName: string
  /** What was established, without names. */
  finding: string
  /** The day of the finding, `YYYY-MM-DD`. */
  onDay: string
}

/** Finds a complaint justified or not: by a court, a control body, or the examination of the ministry itself. */
export const decideComplaint = (actor: Actor, asked: Decision): Promise<Moved> =>
  moveComplaint(actor, asked, asked.isUpheld ? 'uphold' : 'dismiss', async (tx, complaint) => {
    const { isUpheld, body, bodyName, finding, onDay } = asked
    if (onDay > (await today())) throw new ComplaintRefused('inFuture')
    if (onDay < complaint.receivedOn) throw new ComplaintRefused('beforeReceipt')
    if (isCounted(body) && bodyName === '') throw new ComplaintRefused('bodyUnnamed')
    await tellOf(tx, actor, 'complaintDecided', complaint, { organisationId: complaint.organisationId })
    return {
      audit: isUpheld ? 'complaint.upheld' : 'complaint.dismissed',
      data: { body, bodyName, finding, decidedOn: onDay, decidedById: actor.userId },
    }
  })

/** Says how a justified complaint was solved, and when. */
export const solveComplaint = (actor: Actor, asked: Asked & { solved: string; onDay: string }): Promise<Moved> =>
  moveComplaint(actor, asked, 'solve', async (_tx, complaint) => {
    const { solved, onDay } = asked
    if (onDay > (await today())) throw new ComplaintRefused('inFuture')
    if (onDay < complaint.receivedOn) throw new ComplaintRefused('beforeReceipt')
    return { audit: 'complaint.solved', data: { solved, solvedOn: onDay } }
  })
