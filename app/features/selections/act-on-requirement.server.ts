import type { Actor } from '~/platform/auth/actor'
import { parseForm } from '~/platform/forms/parse'
import type { Refused } from '~/platform/forms/refused'
import type { Multipart } from '~/platform/http/multipart.server'
import type { Permission } from '~/platform/permissions/roles'
import { isPickIntent, type PickIntent } from '../dossier/pick-intents'
import { receivePicked } from '../dossier/receive-paper.server'
import { refusedSelection } from './act-on-selection.server'
import { stateRequirement } from './edit-selection.server'
import { findRequirement } from './examine-selection.server'
import { findingForm, statementForm } from './selection-form.server'
import { selectionSubject } from './selection-subject.server'

export type RequirementIntent = 'state' | 'find' | PickIntent

export type ActedOnRequirement =
  { ok: true; intent: RequirementIntent; next: string } | ({ ok: false; intent: RequirementIntent } & Refused)

const intentOf = (data: FormData) => String(data.get('intent') ?? '')

/** What a form of a requirement's page needs. */
export function requirementPermission(data: FormData): Permission {
  const intent = intentOf(data)
  if (intent === 'find') return 'selection:examine'
  if (isPickIntent(intent)) return 'dossier:edit'
  return intent === 'state' ? 'selection:apply' : 'selection:read'
}

/** Does what a form of a requirement's page asks for: the applicant's word, its papers, or the ministry's finding. */
export async function actOnRequirement(
  actor: Actor,
  about: { selectionId: string; requirement: string },
  sent: Multipart,
): Promise<ActedOnRequirement> {
  const { selectionId, requirement } = about
  const { data } = sent
  const picked = await receivePicked(actor, selectionSubject(selectionId, requirement), sent)
  if (picked) return picked.ok ? { ...picked, next: '' } : picked
  const intent = intentOf(data)
  const refuse = (refused: Refused) => ({ ok: false as const, intent: intent as 'state' | 'find', ...refused })
  if (intent === 'state') {
    const parsed = parseForm(statementForm, data)
    if (!parsed.ok) return refuse({ form: parsed.form, say: null })
    const { statement, note, next, ...asked } = parsed.value
    const result = await stateRequirement(actor, { selectionId, ...asked }, { requirement, statement, note })
    return result.ok ? { ok: true, intent, next } : refuse(refusedSelection(data, result))
  }
  if (intent !== 'find') throw new Response('no such action', { status: 400 })
  const parsed = parseForm(findingForm, data)
  if (!parsed.ok) return refuse({ form: parsed.form, say: null })
  const { found, foundNote: note, next, ...asked } = parsed.value
  const result = await findRequirement(actor, { selectionId, ...asked }, { requirement, found, note })
  return result.ok ? { ok: true, intent, next } : refuse(refusedSelection(data, result))
}
