import { z } from 'zod'
import type { Actor } from '~/platform/auth/actor'
import { field, parseForm } from '~/platform/forms/parse'
import { refusedForm, type Refused } from '~/platform/forms/refused'
import { planVisit } from './plan-visit.server'
import { refusalFields } from './refusal-fields'

const form = z.object({
  version: field.whole(1, 1_000_000),
  operationId: z.string().max(100).default(''),
  plannedOn: field.day,
})

/** Plans the visit that a form asks for. */
export async function receiveVisitPlan(
  actor: Actor,
  certificationId: string,
  data: FormData,
): Promise<{ ok: true; id: string } | ({ ok: false } & Refused)> {
  const parsed = parseForm(form, data)
  if (!parsed.ok) return { ok: false, form: parsed.form, say: null }
  const planned = await planVisit(actor, { certificationId, ...parsed.value })
  if (planned.ok) return { ok: true, id: planned.id! }
  return { ok: false, ...refusedForm(data, 'certification', planned.refusal, refusalFields) }
}
