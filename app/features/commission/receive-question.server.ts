import { z } from 'zod'
import type { Actor } from '~/platform/auth/actor'
import { takeFileField } from '~/platform/files/file-field.server'
import { field, parseForm } from '~/platform/forms/parse'
import { refusedForm, type Refused } from '~/platform/forms/refused'
import type { Multipart } from '~/platform/http/multipart.server'
import { addToAgenda } from './agenda.server'
import { answerKinds } from './answer-kinds'
import { questionKinds } from './question-states'
import { answerQuestion, raiseByHand, withdrawQuestion } from './question-steps.server'
import { refusalFields } from './refusal-fields'

const own = { operationId: z.string().max(100).default('') }
const version = field.whole(1, 1_000_000)

const newForm = z.object({
  ...{ ...own, organisationId: z.string().min(1).max(50), kind: field.choice(questionKinds) },
  ...{ title: field.text(300), basis: field.text(1000) },
})

export type Answered<T = object> = ({ ok: true } & T) | ({ ok: false } & Refused)

/** Raises the question that a form asks for. */
export async function receiveQuestion(actor: Actor, data: FormData): Promise<Answered<{ id: string }>> {
  const parsed = parseForm(newForm, data)
  if (!parsed.ok) return { ok: false, form: parsed.form, say: null }
  const raised = await raiseByHand(actor, parsed.value)
  if (raised.ok) return { ok: true, id: raised.id! }
  return { ok: false, ...refusedForm(data, 'commission', raised.refusal, refusalFields) }
}

const steps = {
  withdraw: z.object({ ...own, version, reason: field.text(2000) }),
  putOnAgenda: z.object({ ...own, meeting: z.string().regex(/^\S+ \d+$/) }),
} as const
export type QuestionIntent = keyof typeof steps

export type ActedOnQuestion = { ok: true; intent: QuestionIntent } | ({ ok: false; intent: QuestionIntent } & Refused)

/** Does what a form of a question's page asks for. */
export async function actOnQuestion(actor: Actor, questionId: string, data: FormData): Promise<ActedOnQuestion> {
  const intent = String(data.get('intent') ?? '')
  if (intent !== 'withdraw' && intent !== 'putOnAgenda') throw new Response('no such action', { status: 400 })
  const parsed = parseForm(steps[intent], data)
  if (!parsed.ok) return { ok: false, intent, form: parsed.form, say: null }
  const { value } = parsed
  const moved =
    'meeting' in value ? await put(actor, questionId, value) : await withdrawQuestion(actor, { questionId, ...value })
  if (moved.ok) return { ok: true, intent }
  return { ok: false, intent, ...refusedForm(data, 'commission', moved.refusal, refusalFields) }
}

/** The form names the meeting with its version: «id version». */
function put(actor: Actor, questionId: string, { meeting, operationId }: { meeting: string; operationId: string }) {
  const [meetingId = '', shownVersion = ''] = meeting.split(' ')
  return addToAgenda(actor, { questionId, meetingId, version: Number(shownVersion), operationId })
}

const answerForm = z.object({ ...own, version, text: field.text(10_000) })

/** Takes the organisation's answer, with its file. */
export async function receiveAnswer(actor: Actor, questionId: string, sent: Multipart): Promise<Answered> {
  const { data } = sent
  const taken = await takeFileField(sent, 'file', answerKinds)
  if (!taken.ok) return { ok: false, form: taken.form, say: null }
  const parsed = parseForm(answerForm, data)
  if (!parsed.ok) return { ok: false, form: parsed.form, say: null }
  const answered = await answerQuestion(actor, { questionId, ...parsed.value, file: taken.file })
  if (answered.ok) return { ok: true }
  return { ok: false, ...refusedForm(data, 'commission', answered.refusal, { ...refusalFields, reasonNeeded: 'text' }) }
}
