import { recordChange } from '~/platform/audit/record.server'
import { may, type Actor } from '~/platform/auth/actor'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import type { Prisma } from '~/platform/db/generated/client'
import type { commissionEvents } from '~/platform/i18n/ru/audit-commission'
import { once } from '~/platform/once/once.server'
import { canMeeting, meetingLeadsTo, meetingPermission, type MeetingAction, type MeetingStatus } from './meeting-states'
import { CommissionRefused, orRefused, type Moved } from './refusals.server'

export interface AskedMeeting {
  meetingId: string
  /** The version that was shown. */
  version: number
  operationId: string
}

export const wholeMeeting = {
  attendance: { include: { member: { include: { ties: { where: { isEnded: false } } } } } },
  items: {
    include: { question: { include: { organisation: true } }, votes: true, recusals: true },
    orderBy: { position: 'asc' },
  },
  protocols: { include: { supersededBy: { select: { id: true } } }, orderBy: { edition: 'asc' } },
} as const satisfies Prisma.CommissionMeetingInclude
export type Meeting = Prisma.CommissionMeetingGetPayload<{ include: typeof wholeMeeting }>

export type MeetingEvent = `commissionMeeting.${keyof (typeof commissionEvents)['commissionMeeting']}`

export interface Told {
  audit: MeetingEvent
  reason?: string
  details?: Record<string, string | number | boolean | null>
  /** What of the meeting's own row changes beside its state. */
  data?: Prisma.CommissionMeetingUncheckedUpdateInput
  id?: string
}

/** One step of a meeting, on the version that was shown, with its one event in the journal. */
export const moveMeeting = (
  actor: Actor,
  asked: AskedMeeting,
  action: MeetingAction,
  change: (tx: Tx, meeting: Meeting) => Promise<Told>,
): Promise<Moved> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, asked.operationId, async (): Promise<Moved> => {
        const meeting = await tx.commissionMeeting.findUnique({ where: { id: asked.meetingId }, include: wholeMeeting })
        if (!meeting || !may(actor, meetingPermission(action))) throw new CommissionRefused('notFound')
        if (meeting.version !== asked.version) throw new CommissionRefused('stale')
        if (!canMeeting(meeting, action)) throw new CommissionRefused('wrongState')
        const told = await change(tx, meeting)
        const leads: Partial<Record<MeetingAction, MeetingStatus>> = meetingLeadsTo
        await tx.commissionMeeting.update({
          where: { id: meeting.id },
          data: { ...told.data, status: leads[action] ?? meeting.status, version: asked.version + 1 },
        })
        await recordMeeting(tx, actor, meeting, told)
        return { ok: true, id: told.id }
      }),
    ),
  )

export const recordMeeting = (
  tx: Tx,
  actor: Actor,
  { id, number }: { id: string; number: number },
  { audit, reason, details }: Told,
): Promise<void> =>
  recordChange(tx, actor, {
    ...{ action: audit, subjectType: 'CommissionMeeting', subjectId: id, reason: reason || null },
    details: { number, ...details },
  })
