import type { Actor } from '~/platform/auth/actor'
import { takeFileField } from '~/platform/files/file-field.server'
import { scanKinds } from '~/platform/files/file-kinds'
import { field, parseForm } from '~/platform/forms/parse'
import type { Refused } from '~/platform/forms/refused'
import type { Multipart } from '~/platform/http/multipart.server'
import { sentForm } from './fact-forms'
import { refusedFact } from './receive-fact.server'
import { savePlan } from './save-plan.server'

const planForm = sentForm.extend({ madeOn: field.day, signedOn: field.optionalDay })

export type PlanReceived = { ok: true } | ({ ok: false } & Refused)

/** Keeps what the form of a client's plan carries; its file is looked through before. */
export async function receivePlan(actor: Actor, contractId: string, sent: Multipart): Promise<PlanReceived> {
  const parsed = parseForm(planForm, sent.data)
  if (sent.ok && !parsed.ok) return { ok: false, form: parsed.form, say: null }
  const taken = await takeFileField(sent, 'file', scanKinds)
  if (!taken.ok) return { ok: false, form: taken.form, say: null }
  if (!parsed.ok) return { ok: false, form: parsed.form, say: null }
  const { operationId, ...facts } = parsed.value
  const result = await savePlan(actor, { ...facts, contractId, file: taken.file }, operationId)
  return result.ok ? { ok: true } : { ok: false, ...refusedFact(sent.data, result) }
}
