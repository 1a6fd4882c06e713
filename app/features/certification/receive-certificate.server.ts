import { z } from 'zod'
import type { Actor } from '~/platform/auth/actor'
import { field, parseForm } from '~/platform/forms/parse'
import { refusedForm, type Refused } from '~/platform/forms/refused'
import { certificateDecisions, type CertificateDecision } from './certificate-states'
import { decideCertificate } from './decide-certificate.server'
import { refusalFields } from './refusal-fields'

const form = z.object({
  version: field.whole(1, 1_000_000),
  operationId: z.string().max(100).default(''),
  kind: field.choice(certificateDecisions),
  ground: field.text(4000),
  fromOn: field.day,
})

const fields = { ...refusalFields, reasonNeeded: 'ground', dayPast: 'fromOn' } as const

/** Decides about a certificate as a form asks. */
export async function receiveCertificateDecision(
  actor: Actor,
  certificateId: string,
  data: FormData,
): Promise<{ ok: true; kind: CertificateDecision } | ({ ok: false } & Refused)> {
  const parsed = parseForm(form, data)
  if (!parsed.ok) return { ok: false, form: parsed.form, say: null }
  const decided = await decideCertificate(actor, { certificateId, ...parsed.value })
  if (decided.ok) return { ok: true, kind: parsed.value.kind }
  return { ok: false, ...refusedForm(data, 'certification', decided.refusal, fields) }
}
