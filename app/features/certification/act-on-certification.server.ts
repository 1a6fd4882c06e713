import { z } from 'zod'
import type { Actor } from '~/platform/auth/actor'
import { doAsked, type Does } from '~/platform/forms/do-asked'
import { field, parseForm } from '~/platform/forms/parse'
import { refusedForm, type Refused } from '~/platform/forms/refused'
import type { Permission } from '~/platform/permissions/roles'
import type { Moved } from './move-certification.server'
import { refusalFields } from './refusal-fields'
import { beginRecheck, submitRemedy } from './remedy.server'
import { returnSelfAssessment, submitSelfAssessment, withdrawCertification } from './self-assess.server'
import { permissionFor } from './states'

const own = { version: field.whole(1, 1_000_000), operationId: z.string().max(100).default('') }
const plain = z.object(own)
const reasoned = z.object({ ...own, reason: field.text(2000) })

const forms = {
  submit: plain,
  return: reasoned,
  withdraw: reasoned,
  submitRemedy: plain,
  beginRecheck: plain,
} as const
export type CertificationIntent = keyof typeof forms

const isIntent = (text: string): text is CertificationIntent => text in forms

/** What a form of a certification's page needs. */
export function certificationPermission(data: FormData): Permission {
  const intent = String(data.get('intent') ?? '')
  return isIntent(intent) ? permissionFor(intent) : 'certification:read'
}

export type ActedOnCertification =
  { ok: true; intent: CertificationIntent } | ({ ok: false; intent: CertificationIntent } & Refused)

/** Does what a form of a certification's page asks for. */
export async function actOnCertification(
  actor: Actor,
  certificationId: string,
  data: FormData,
): Promise<ActedOnCertification> {
  const intent = String(data.get('intent') ?? '')
  if (!isIntent(intent)) throw new Response('no such action', { status: 400 })
  const parsed = parseForm(forms[intent], data)
  if (!parsed.ok) return { ok: false, intent, form: parsed.form, say: null }
  const moved = await doAsked(does, intent, actor, { certificationId, ...parsed.value })
  if (moved.ok) return { ok: true, intent }
  return { ok: false, intent, ...refusedForm(data, 'certification', moved.refusal, refusalFields) }
}

const does: Does<typeof forms, { certificationId: string }, Moved> = {
  submit: submitSelfAssessment,
  return: returnSelfAssessment,
  withdraw: withdrawCertification,
  submitRemedy,
  beginRecheck,
}
