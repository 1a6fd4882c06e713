import type { Actor } from '~/platform/auth/actor'
import { doAsked, type Does } from '~/platform/forms/do-asked'
import { parseForm } from '~/platform/forms/parse'
import { refusedForm, type Refused } from '~/platform/forms/refused'
import { deadlineForms, isIntent, type DeadlineIntent } from './action-schema'
import {
  fulfilDeadline,
  moveDeadline,
  pauseDeadline,
  resumeDeadline,
  undoDone,
  type DeadlineRefusal,
  type DeadlineResult,
} from './manage-deadline.server'

export type ActedOn = { ok: true; intent: DeadlineIntent } | ({ ok: false; intent: DeadlineIntent } & Refused)

const fields: Record<DeadlineRefusal, string | null> = {
  notFound: null,
  stale: null,
  wrongState: null,
  notByPerson: null,
  reasonNeeded: 'reason',
  sameDay: 'dueOn',
  beforeEvent: null,
  inFuture: 'doneOn',
}

/** Does what a form of a term's page asks for. */
export async function actOnDeadline(actor: Actor, deadlineId: string, data: FormData): Promise<ActedOn> {
  const intent = String(data.get('intent') ?? '')
  if (!isIntent(intent)) throw new Response('no such action', { status: 400 })
  const parsed = parseForm(deadlineForms[intent], data)
  if (!parsed.ok) return { ok: false, intent, form: parsed.form, say: null }
  const result = await doAsked(does, intent, actor, { ...parsed.value, deadlineId })
  return result.ok
    ? { ok: true, intent }
    : { ok: false, intent, ...refusedForm(data, 'deadlines', result.refusal, fields) }
}

const does: Does<typeof deadlineForms, { deadlineId: string }, DeadlineResult> = {
  done: fulfilDeadline,
  move: moveDeadline,
  pause: pauseDeadline,
  resume: resumeDeadline,
  undo: undoDone,
}
