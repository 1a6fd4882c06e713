import { z } from 'zod'
import type { Actor } from '~/platform/auth/actor'
import { doAsked, type Does } from '~/platform/forms/do-asked'
import { field, parseForm } from '~/platform/forms/parse'
import { refusedForm, type Refused } from '~/platform/forms/refused'
import { addToAgenda, takeOffAgenda } from './agenda.server'
import { closeMeeting, noteAttendance, openMeeting } from './hold-meeting.server'
import { inviteMembers } from './invite-members.server'
import { cancelMeeting, changeMeeting, planMeeting } from './plan-meeting.server'
import { refusalFields } from './refusal-fields'
import type { Moved } from './refusals.server'

const id = z.string().min(1).max(50)
const operation = { operationId: z.string().max(100).default('') }
const own = { ...operation, version: field.whole(1, 1_000_000) }
const facts = {
  ...{ plannedOn: field.day, startsAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/), place: field.text(300) },
  ...{ chairId: id, secretaryName: field.text(200) },
}

/** Plans the meeting that a form asks for. */
export async function receiveMeeting(
  actor: Actor,
  data: FormData,
): Promise<{ ok: true; id: string } | ({ ok: false } & Refused)> {
  const parsed = parseForm(z.object({ ...operation, ...facts }), data)
  if (!parsed.ok) return { ok: false, form: parsed.form, say: null }
  const planned = await planMeeting(actor, parsed.value)
  if (planned.ok) return { ok: true, id: planned.id! }
  return { ok: false, ...refusedForm(data, 'commission', planned.refusal, refusalFields) }
}

const plain = z.object(own)
const forms = {
  change: z.object({ ...own, ...facts }),
  addItem: z.object({ ...own, questionId: id }),
  takeOff: z.object({ ...own, itemId: id }),
  cancel: z.object({ ...own, reason: field.text(2000) }),
  ...{ invite: plain, open: plain, attend: plain, close: plain },
} as const
export type MeetingIntent = keyof typeof forms
const isIntent = (text: string): text is MeetingIntent => text in forms

export type ActedOnMeeting = { ok: true; intent: MeetingIntent } | ({ ok: false; intent: MeetingIntent } & Refused)

/** Does what a form of a meeting's page asks for. */
export async function actOnMeeting(actor: Actor, meetingId: string, data: FormData): Promise<ActedOnMeeting> {
  const intent = String(data.get('intent') ?? '')
  if (!isIntent(intent)) throw new Response('no such action', { status: 400 })
  const parsed = parseForm(forms[intent], data)
  if (!parsed.ok) return { ok: false, intent, form: parsed.form, say: null }
  const presence = presenceIn(data)
  const moved = await doAsked(does, intent, actor, { meetingId, presence, ...parsed.value })
  if (moved.ok) return { ok: true, intent }
  return { ok: false, intent, ...refusedForm(data, 'commission', moved.refusal, refusalFields) }
}

/** A member's box is ticked where they are there; the line beside it says why not. */
const presenceIn = (data: FormData) =>
  data
    .getAll('member')
    .map(String)
    .map((memberId) => ({
      ...{ memberId, isPresent: data.getAll('present').includes(memberId) },
      reason: String(data.get(`reason-${memberId}`) ?? '').slice(0, 300),
    }))

const does: Does<typeof forms, { meetingId: string; presence: ReturnType<typeof presenceIn> }, Moved> = {
  ...{ change: changeMeeting, addItem: addToAgenda, takeOff: takeOffAgenda, cancel: cancelMeeting },
  ...{ invite: inviteMembers, open: openMeeting, attend: noteAttendance, close: closeMeeting },
}
