import { z } from 'zod'
import type { Actor } from '~/platform/auth/actor'
import { field, parseForm, type FormState } from '~/platform/forms/parse'
import { refusedForm, type Refused } from '~/platform/forms/refused'
import type { Moved } from './move-chain.server'
import { correctPublication, publishExclusion } from './publish-exclusion.server'
import { correctReceipt, receiveProtocol } from './receive-protocol.server'
import { refusalFields } from './refusals'

const receipt = z.object({
  ...{ operationId: z.string().max(100).default(''), version: field.whole(1, 1_000_000), onDay: field.day },
})
const publication = receipt.extend({ place: field.text(500) })

/** What the page of a decision can be asked to do itself; orders, letters and clients have pages of their own. */
const intents = ['receive', 'correctReceipt', 'publish', 'correctPublication'] as const
export type ExclusionIntent = (typeof intents)[number]

export type ActedOnExclusion =
  { ok: true; intent: ExclusionIntent } | ({ ok: false; intent: ExclusionIntent } & Refused)

/** Marks the receipt of the protocol or the publication, as the form asks. */
export async function actOnExclusion(actor: Actor, questionId: string, data: FormData): Promise<ActedOnExclusion> {
  const intent = intents.find((one) => one === data.get('intent')) ?? 'receive'
  const moved = await asked(actor, questionId, intent, data)
  if ('form' in moved) return { ok: false, intent, form: moved.form, say: null }
  if (moved.ok) return { ok: true, intent }
  return { ok: false, intent, ...refusedForm(data, 'exclusion', moved.refusal, refusalFields) }
}

async function asked(
  actor: Actor,
  questionId: string,
  intent: ExclusionIntent,
  data: FormData,
): Promise<Moved | { form: FormState }> {
  if (intent === 'receive' || intent === 'correctReceipt') {
    const parsed = parseForm(receipt, data)
    const does = intent === 'receive' ? receiveProtocol : correctReceipt
    return parsed.ok ? does(actor, { questionId, ...parsed.value }) : parsed
  }
  const parsed = parseForm(publication, data)
  const does = intent === 'publish' ? publishExclusion : correctPublication
  return parsed.ok ? does(actor, { questionId, ...parsed.value }) : parsed
}
