import { z } from 'zod'
import type { Actor } from '~/platform/auth/actor'
import { doAsked, type Does } from '~/platform/forms/do-asked'
import { field, parseForm } from '~/platform/forms/parse'
import { refusedForm, type Refused } from '~/platform/forms/refused'
import type { Permission } from '~/platform/permissions/roles'
import { recordRecusal, recuse, writeItem } from './discuss-item.server'
import { meetingPermission } from './meeting-states'
import { questionOutcomes } from './question-states'
import { voteChoices } from './quorum'
import { refusalFields } from './refusal-fields'
import type { Moved } from './refusals.server'
import { closeVote, dissent, putMotion, recordDissent, recordVote, vote, withdrawMotion } from './vote.server'

const own = { operationId: z.string().max(100).default('') }
const versioned = { ...own, version: field.whole(1, 1_000_000) }
const memberId = z.string().min(1).max(50)
const ballot = { choice: field.choice(voteChoices), dissent: field.optionalText(4000) }
const words = field.optionalText(10_000)

const forms = {
  write: z.object({ ...versioned, reporter: field.optionalText(300), heard: words, spoke: words, resolved: words }),
  recuse: z.object({ ...own, reason: field.text(1000) }),
  recordRecusal: z.object({ ...own, memberId, reason: field.text(1000) }),
  putMotion: z.object({ ...versioned, motion: field.choice(questionOutcomes) }),
  withdrawMotion: z.object(versioned),
  vote: z.object({ ...own, ...ballot }),
  recordVote: z.object({ ...own, memberId, ...ballot }),
  closeVote: z.object({ ...versioned, putOffTo: field.optionalDay }),
  dissent: z.object({ ...own, dissent: field.text(4000) }),
  recordDissent: z.object({ ...own, memberId, dissent: field.text(4000) }),
} as const
export type ItemIntent = keyof typeof forms
const isIntent = (text: string): text is ItemIntent => text in forms

/** What a form of an item's page needs. */
export function itemPermission(data: FormData): Permission {
  const intent = String(data.get('intent') ?? '')
  return isIntent(intent) ? meetingPermission(intent) : 'commission:read'
}

export type ActedOnItem = { ok: true; intent: ItemIntent } | ({ ok: false; intent: ItemIntent } & Refused)

/** Does what a form of an item's page asks for. */
export async function actOnItem(actor: Actor, itemId: string, data: FormData): Promise<ActedOnItem> {
  const intent = String(data.get('intent') ?? '')
  if (!isIntent(intent)) throw new Response('no such action', { status: 400 })
  const parsed = parseForm(forms[intent], data)
  if (!parsed.ok) return { ok: false, intent, form: parsed.form, say: null }
  const moved = await doAsked(does, intent, actor, { itemId, ...parsed.value })
  if (moved.ok) return { ok: true, intent }
  return { ok: false, intent, ...refusedForm(data, 'commission', moved.refusal, refusalFields) }
}

const does: Does<typeof forms, { itemId: string }, Moved> = {
  ...{ write: writeItem, recuse, recordRecusal, putMotion, withdrawMotion, vote, recordVote, closeVote },
  ...{ dissent, recordDissent },
}
