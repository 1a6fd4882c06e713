import { z } from 'zod'
import type { Actor } from '~/platform/auth/actor'
import { field, parseForm } from '~/platform/forms/parse'
import { refusedForm, type Refused } from '~/platform/forms/refused'
import { planClient } from './plan-client.server'
import { refusalFields } from './refusals'
import { clientPlans } from './states'

const form = z.object({
  ...{ operationId: z.string().max(100).default(''), version: field.whole(1, 1_000_000) },
  ...{ plan: field.choice(clientPlans), toCentreId: field.optionalText(50), note: field.optionalText(1000) },
  ...{ byOn: field.optionalDay, doneOn: field.optionalDay },
})

/** Keeps what a form says of a client. */
export async function receivePlan(
  actor: Actor,
  about: { questionId: string; contractId: string },
  data: FormData,
): Promise<{ ok: true } | ({ ok: false } & Refused)> {
  const parsed = parseForm(form, data)
  if (!parsed.ok) return { ok: false, form: parsed.form, say: null }
  const planned = await planClient(actor, { ...about, ...parsed.value })
  if (planned.ok) return { ok: true }
  return { ok: false, ...refusedForm(data, 'exclusion', planned.refusal, { ...refusalFields, inFuture: 'doneOn' }) }
}
