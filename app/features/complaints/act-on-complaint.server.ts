import { complaintBodyIds } from 'scoring/quality/complaint-bodies'
import { z } from 'zod'
import type { Actor } from '~/platform/auth/actor'
import { field, parseForm } from '~/platform/forms/parse'
import { refusedForm, type Refused } from '~/platform/forms/refused'
import type { Permission } from '~/platform/permissions/roles'
import { decideComplaint, solveComplaint } from './decide-complaint.server'
import { askToExplain, assignExaminer, explainComplaint, withdrawComplaint } from './examine-complaint.server'
import type { Moved } from './move-complaint.server'
import { refusalFields } from './refusals'

const own = { operationId: z.string().max(100).default(''), version: field.whole(1, 1_000_000) }
const decision = z.object({
  outcome: field.choice(['upheld', 'dismissed']),
  ...{ ...own, body: field.choice(complaintBodyIds), bodyName: field.optionalText(500) },
  ...{ finding: field.text(5000), onDay: field.day },
})

/** One form of the page: what it carries, and what it does. */
const form = <S extends z.ZodObject>(
  schema: S,
  does: (actor: Actor, asked: z.output<S> & { complaintId: string }) => Promise<Moved>,
) => ({
  run: async (actor: Actor, complaintId: string, data: FormData) => {
    const parsed = parseForm(schema, data)
    return parsed.ok ? does(actor, { ...parsed.value, complaintId }) : parsed
  },
})

const forms = {
  assign: form(z.object({ ...own, examinerId: field.text(50) }), assignExaminer),
  ask: form(z.object(own), askToExplain),
  explain: form(z.object({ ...own, explanation: field.text(10_000) }), explainComplaint),
  decide: form(decision, (actor, { outcome, ...asked }) =>
    decideComplaint(actor, { ...asked, isUpheld: outcome === 'upheld' }),
  ),
  solve: form(z.object({ ...own, solved: field.text(5000), onDay: field.day }), solveComplaint),
  withdraw: form(z.object({ ...own, reason: field.text(1000) }), withdrawComplaint),
} as const

export type ComplaintIntent = keyof typeof forms
const intents = Object.keys(forms) as ComplaintIntent[]
const intentOf = (data: FormData): ComplaintIntent => intents.find((one) => one === data.get('intent')) ?? 'ask'

/** What a form of the page needs: the organisation explains, the ministry does the rest. */
export const complaintPermissionAsked = (data: FormData): Permission =>
  intentOf(data) === 'explain' ? 'complaint:explain' : 'complaint:keep'

export type ActedOnComplaint =
  { ok: true; intent: ComplaintIntent } | ({ ok: false; intent: ComplaintIntent } & Refused)

/** Does what a form of the page asks. */
export async function actOnComplaint(actor: Actor, complaintId: string, data: FormData): Promise<ActedOnComplaint> {
  const intent = intentOf(data)
  const moved = await forms[intent].run(actor, complaintId, data)
  if ('form' in moved) return { ok: false, intent, form: moved.form, say: null }
  if (moved.ok) return { ok: true, intent }
  return { ok: false, intent, ...refusedForm(data, 'complaints', moved.refusal, refusalFields) }
}
