import { z } from 'zod'
import type { Actor } from '~/platform/auth/actor'
import { field, parseForm, problemAt, readDay } from '~/platform/forms/parse'
import { refusedForm, type Refused } from '~/platform/forms/refused'
import { refusalFields } from './refusal-fields'
import { signReport, writeReport } from './report.server'
import { decideCertification, decisionKinds, sendBackReport } from './decide-certification.server'
import { recommendations } from './stored-report.server'

const own = { version: field.whole(1, 1_000_000), operationId: z.string().max(100).default('') }

const writing = z.object({
  ...own,
  recommendations: field.optionalText(10_000),
  surveillance: field.optionalText(1000),
  conclusion: field.text(10_000),
  recommends: field.choice(recommendations),
})

type Answer<Intent extends string> = { ok: true; intent: Intent } | ({ ok: false; intent: Intent } & Refused)

const fields = { ...refusalFields, dayPast: 'surveillance', reasonNeeded: 'departureReason' } as const

/** Writes the draft of a report, or has the lead sign it. */
export async function receiveReport(
  actor: Actor,
  certificationId: string,
  data: FormData,
): Promise<Answer<'write' | 'sign'>> {
  if (data.get('intent') === 'sign') return signing(actor, certificationId, data)
  const intent = 'write'
  const parsed = parseForm(writing, data)
  if (!parsed.ok) return { ok: false, intent, form: parsed.form, say: null }
  const typed = parsed.value.surveillance.split(/[\s,;]+/).filter(Boolean)
  const surveillance = typed.flatMap((one) => readDay(one) ?? [])
  if (surveillance.length < typed.length)
    return { ok: false, intent, form: problemAt(data, 'surveillance', { key: 'day' }), say: null }
  const written = await writeReport(actor, { certificationId, ...parsed.value, surveillance })
  if (written.ok) return { ok: true, intent }
  return { ok: false, intent, ...refusedForm(data, 'certification', written.refusal, fields) }
}

async function signing(actor: Actor, certificationId: string, data: FormData): Promise<Answer<'sign'>> {
  const intent = 'sign'
  const parsed = parseForm(z.object(own), data)
  if (!parsed.ok) return { ok: false, intent, form: parsed.form, say: null }
  const signed = await signReport(actor, { certificationId, ...parsed.value })
  if (signed.ok) return { ok: true, intent }
  return { ok: false, intent, ...refusedForm(data, 'certification', signed.refusal, { ...fields, dayPast: null }) }
}

const deciding = z.object({
  ...own,
  kind: field.choice(decisionKinds),
  ground: field.text(4000),
  departureReason: field.optionalText(4000),
  validFromOn: field.optionalDay,
  validUntilOn: field.optionalDay,
})
const returning = z.object({ ...own, reason: field.text(2000) })

/** Decides on a report, or sends it back. */
export async function receiveDecision(
  actor: Actor,
  certificationId: string,
  data: FormData,
): Promise<Answer<'decide' | 'sendBack'>> {
  if (data.get('intent') === 'sendBack') {
    const intent = 'sendBack'
    const parsed = parseForm(returning, data)
    if (!parsed.ok) return { ok: false, intent, form: parsed.form, say: null }
    const moved = await sendBackReport(actor, { certificationId, ...parsed.value })
    return moved.ok
      ? { ok: true, intent }
      : { ok: false, intent, ...refusedForm(data, 'certification', moved.refusal, refusalFields) }
  }
  const intent = 'decide'
  const parsed = parseForm(deciding, data)
  if (!parsed.ok) return { ok: false, intent, form: parsed.form, say: null }
  const decided = await decideCertification(actor, { certificationId, ...parsed.value })
  if (decided.ok) return { ok: true, intent }
  return {
    ok: false,
    intent,
    ...refusedForm(data, 'certification', decided.refusal, { ...fields, notWhole: 'validUntilOn' }),
  }
}
