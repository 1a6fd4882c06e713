import { z } from 'zod'
import { criterionResults } from 'scoring/certification/certification'
import type { Actor } from '~/platform/auth/actor'
import { takeFileField } from '~/platform/files/file-field.server'
import type { NamedFile } from '~/platform/files/stored-file.server'
import { doAsked, type Does } from '~/platform/forms/do-asked'
import { field, parseForm } from '~/platform/forms/parse'
import { refusedForm, type Refused } from '~/platform/forms/refused'
import type { Multipart } from '~/platform/http/multipart.server'
import type { Permission } from '~/platform/permissions/roles'
import { addPhoto, holdVisit } from './hold-visit.server'
import type { Moved } from './move-certification.server'
import { cancelVisit, moveVisitDay, planDueVisit } from './plan-visit.server'
import { refusalFields } from './refusal-fields'
import {
  addFinding,
  dropFinding,
  extendFinding,
  planImprovement,
  recheckFinding,
  remedyFinding,
} from './visit-findings.server'
import { visitOutcomes } from './visit-states'

const own = { version: field.whole(1, 1_000_000), operationId: z.string().max(100).default('') }
const findingId = z.string().max(50)
const reason = field.text(2000)

const forms = {
  plan: z.object({ ...own, plannedOn: field.day }),
  move: z.object({ ...own, plannedOn: field.day, reason }),
  cancel: z.object({ ...own, cancelReason: reason }).transform((sent) => ({ ...sent, reason: sent.cancelReason })),
  hold: z.object({
    ...{ ...own, heldOn: field.day, present: field.text(1000), protocol: field.text(10_000) },
    outcome: field.choice(visitOutcomes).nullable().default(null),
  }),
  addPhoto: z.object({ ...own, caption: field.optionalText(300) }),
  addFinding: z.object({
    ...{ ...own, criterion: field.text(100), result: field.choice(['partly', 'not-met'] as const) },
    ...{ text: field.text(4000), remedyBy: field.day },
  }),
  dropFinding: z.object({ ...own, findingId }),
  planImprovement: z.object({ ...own, findingId, plan: field.text(4000) }),
  remedyFinding: z.object({ ...own, findingId, note: field.text(4000) }),
  recheckFinding: z.object({
    ...own,
    findingId,
    result: field.choice(criterionResults),
    note: field.optionalText(4000),
  }),
  extendFinding: z.object({ ...own, findingId, remedyBy: field.day, reason }),
} as const
export type VisitIntent = keyof typeof forms

const isIntent = (text: string): text is VisitIntent => text in forms

/** What a form of a visit's page needs: the centre plans and remedies, the rest is the assessors'. */
export function visitPermission(data: FormData): Permission {
  const intent = String(data.get('intent') ?? '')
  return intent === 'planImprovement' || intent === 'remedyFinding'
    ? 'certification:selfAssess'
    : 'certification:assess'
}

export type ActedOnVisit =
  { ok: true; intent: VisitIntent } | ({ ok: false; intent: VisitIntent; findingId: string } & Refused)

/** Does what a form of a visit's page asks for; a photo comes with its file. */
export async function actOnVisit(actor: Actor, visitId: string, sent: Multipart): Promise<ActedOnVisit> {
  const { data } = sent
  const intent = String(data.get('intent') ?? '')
  if (!isIntent(intent)) throw new Response('no such action', { status: 400 })
  const refuse = (refused: Refused): ActedOnVisit => {
    return { ok: false, intent, findingId: String(data.get('findingId') ?? ''), ...refused }
  }
  const parsed = parseForm(forms[intent], data)
  if (!parsed.ok) return refuse({ form: parsed.form, say: null })
  const photo = await takeFileField(sent, 'photo', ['jpg', 'png'])
  if (!photo.ok) return refuse({ form: photo.form, say: null })
  const moved = await doAsked(does, intent, actor, { visitId, photo: photo.file, ...parsed.value })
  return moved.ok ? { ok: true, intent } : refuse(refusedForm(data, 'certification', moved.refusal, refusalFields))
}

const does: Does<typeof forms, { visitId: string; photo: NamedFile | null }, Moved> = {
  ...{ plan: planDueVisit, move: moveVisitDay, cancel: cancelVisit, hold: holdVisit },
  addPhoto: async (actor, { photo, ...asked }) =>
    photo ? addPhoto(actor, { ...asked, photo }) : { ok: false, refusal: 'noFile' },
  ...{ addFinding, dropFinding, planImprovement, remedyFinding, recheckFinding, extendFinding },
}
