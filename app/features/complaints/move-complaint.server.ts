import { may, type Actor } from '~/platform/auth/actor'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import type { Complaint, Prisma } from '~/platform/db/generated/client'
import { once } from '~/platform/once/once.server'
import { recordEvent, type ComplaintEvent } from './record-event.server'
import { ComplaintRefused, orRefused, type NotDone } from './refusals.server'
import {
  canComplaint,
  complaintLeadsTo,
  complaintPermission,
  isExaminers,
  type ComplaintAction,
  type ComplaintStatus,
} from './states'

export interface Asked {
  complaintId: string
  /** The version that was shown. */
  version: number
  operationId: string
}

export type Moved = { ok: true } | NotDone

interface Told {
  audit: ComplaintEvent
  reason?: string
  details?: Record<string, string | number | boolean | null>
  data?: Prisma.ComplaintUncheckedUpdateInput
}

/**
 * One step of a complaint: may this person do it in this state, on the version that was shown, and is whoever examines
 * it its examiner; then the change, its one event in the journal, and the next version.
 */
export const moveComplaint = (
  actor: Actor,
  asked: Asked,
  action: ComplaintAction,
  change: (tx: Tx, complaint: Complaint) => Promise<Told>,
): Promise<Moved> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, asked.operationId, async (): Promise<Moved> => {
        const complaint = await tx.complaint.findUnique({ where: { id: asked.complaintId } })
        requireAllowed(actor, complaint, action)
        if (complaint.version !== asked.version) throw new ComplaintRefused('stale')
        const { data, ...told } = await change(tx, complaint)
        const leads: Partial<Record<ComplaintAction, ComplaintStatus>> = complaintLeadsTo
        await tx.complaint.update({
          where: { id: complaint.id },
          data: { status: leads[action] ?? complaint.status, version: asked.version + 1, ...data },
        })
        await recordEvent(tx, actor, { complaint, ...told })
        return { ok: true }
      }),
    ),
  )

/** @throws ComplaintRefused where this person may not do this with it now */
function requireAllowed(
  actor: Actor,
  complaint: Complaint | null,
  action: ComplaintAction,
): asserts complaint is Complaint {
  if (!complaint || !may(actor, complaintPermission(action), complaint.organisationId))
    throw new ComplaintRefused('notFound')
  if (!canComplaint(complaint, action)) throw new ComplaintRefused('wrongState')
  if (isExaminers(action) && complaint.examinerId !== actor.userId) throw new ComplaintRefused('notTheExaminer')
}

/** The same as a value, for what a page offers. */
export const isAllowed = (actor: Actor, complaint: Complaint, action: ComplaintAction): boolean =>
  may(actor, complaintPermission(action), complaint.organisationId) &&
  canComplaint(complaint, action) &&
  (!isExaminers(action) || complaint.examinerId === actor.userId)
