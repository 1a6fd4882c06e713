import { z } from 'zod'
import type { Actor } from '~/platform/auth/actor'
import { field, parseForm } from '~/platform/forms/parse'
import { refusedForm, type Refused } from '~/platform/forms/refused'
import type { Permission } from '~/platform/permissions/roles'
import { isProposalAction, proposalPermissions, type ProposalAction } from './proposal-states'
import { decideProposal, type ProposalRefusal } from './propose-change.server'

const sent = { operationId: z.string().max(100), version: field.whole(1, 1_000_000) }
const forms = {
  confirm: z.object({ ...sent, fromOn: field.day, reason: field.optionalText() }),
  refuse: z.object({ ...sent, fromOn: field.optionalDay, reason: field.text(1000) }),
  withdraw: z.object({ ...sent, fromOn: field.optionalDay, reason: field.optionalText() }),
} as const satisfies Record<ProposalAction, z.ZodType>

const fields: Record<ProposalRefusal, string | null> = {
  ...{ notFound: null, stale: null, nothing: null, wrongState: null, waiting: null },
  ...{ inFuture: 'fromOn', noCard: 'fromOn', reasonNeeded: 'reason' },
}

/** What a form of a proposal's page needs. */
export function proposalPermissionAsked(data: FormData): Permission {
  const intent = String(data.get('intent') ?? '')
  return isProposalAction(intent) ? proposalPermissions[intent] : 'organisation:read'
}

type Acted = { ok: true; intent: ProposalAction } | ({ ok: false; intent: ProposalAction } & Refused)

export async function actOnProposal(actor: Actor, proposalId: string, data: FormData): Promise<Acted> {
  const intent = String(data.get('intent') ?? '')
  if (!isProposalAction(intent)) throw new Response('no such action', { status: 400 })
  const parsed = parseForm(forms[intent], data)
  if (!parsed.ok) return { ok: false, intent, form: parsed.form, say: null }
  const result = await decideProposal(actor, { ...parsed.value, action: intent, proposalId })
  if (result.ok) return { ok: true, intent }
  return { ok: false, intent, ...refusedForm(data, 'entries', result.refusal, fields) }
}
