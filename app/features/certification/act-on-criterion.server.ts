import { z } from 'zod'
import { criterionResults } from 'scoring/certification/certification'
import type { Actor } from '~/platform/auth/actor'
import { doAsked, type Does } from '~/platform/forms/do-asked'
import { field, parseForm } from '~/platform/forms/parse'
import { refusedForm, type Refused } from '~/platform/forms/refused'
import type { Multipart } from '~/platform/http/multipart.server'
import type { Permission } from '~/platform/permissions/roles'
import { receivePicked } from '../dossier/receive-paper.server'
import { isPickIntent, type PickIntent } from '../dossier/pick-intents'
import { assessCriterion, recheckCriterion } from './assess-criterion.server'
import { certificationSubject } from './certification-subject.server'
import type { Saved } from './change-criterion.server'
import { refusalFields } from './refusal-fields'
import { remedyCriterion } from './remedy.server'
import { selfAssess } from './self-assess.server'

const own = {
  version: field.whole(1, 1_000_000),
  operationId: z.string().max(100).default(''),
  /** The criterion to go on with. */
  next: z.string().max(100).default(''),
}
const result = field.choice(criterionResults)
const note = field.optionalText(4000)
const found = z.object({
  ...own,
  ...{ result, finding: note, note, method: field.optionalText(1000), remedyBy: field.optionalDay },
})

const forms = {
  selfAssess: z.object({ ...own, result, note }),
  remedy: z.object({ ...own, note: field.text(4000) }),
  assess: found,
  recheck: found,
} as const
export type CriterionIntent = keyof typeof forms

const isIntent = (text: string): text is CriterionIntent => text in forms

/** What a form of the page needs. */
export function criterionPermission(data: FormData): Permission {
  const intent = String(data.get('intent') ?? '')
  if (isPickIntent(intent)) return 'dossier:edit'
  return intent === 'assess' || intent === 'recheck' ? 'certification:assess' : 'certification:selfAssess'
}

export type ActedOnCriterion =
  | { ok: true; intent: CriterionIntent | PickIntent; next: string }
  | ({ ok: false; intent: CriterionIntent | PickIntent } & Refused)

/** Does what a form of one criterion's page asks for. */
export async function actOnCriterion(
  actor: Actor,
  about: { certificationId: string; criterion: string },
  sent: Multipart,
): Promise<ActedOnCriterion> {
  const picked = await receivePicked(actor, certificationSubject(about.certificationId, about.criterion), sent)
  if (picked) return picked.ok ? { ...picked, next: '' } : picked
  const intent = String(sent.data.get('intent') ?? '')
  if (!isIntent(intent)) throw new Response('no such action', { status: 400 })
  const parsed = parseForm(forms[intent], sent.data)
  if (!parsed.ok) return { ok: false, intent, form: parsed.form, say: null }
  const saved = await doAsked(does, intent, actor, { ...about, ...parsed.value })
  if (saved.ok) return { ok: true, intent, next: parsed.value.next }
  return { ok: false, intent, ...refusedForm(sent.data, 'certification', saved.refusal, refusalFields) }
}

const does: Does<typeof forms, { certificationId: string; criterion: string }, Saved> = {
  selfAssess,
  remedy: remedyCriterion,
  assess: assessCriterion,
  recheck: recheckCriterion,
}
