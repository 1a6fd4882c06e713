import { z } from 'zod'
import { criterionIds, type CriterionId } from 'scoring/quality/criteria'
import type { Actor } from '~/platform/auth/actor'
import { takeFileField } from '~/platform/files/file-field.server'
import type { NamedFile } from '~/platform/files/stored-file.server'
import { paperFileKinds } from '~/platform/files/file-kinds'
import { doAsked, type Does } from '~/platform/forms/do-asked'
import { field, parseForm } from '~/platform/forms/parse'
import { refusedForm, type Refused } from '~/platform/forms/refused'
import type { Multipart } from '~/platform/http/multipart.server'
import type { Permission } from '~/platform/permissions/roles'
import { answerAssessment } from './answer-assessment.server'
import { assignAssessor, takeAssessment } from './assign-assessor.server'
import { cancelAssessment, movePlannedDay } from './change-plan.server'
import { confirmAssessment } from './confirm-assessment.server'
import { handOver, returnAssessment } from './hand-over.server'
import { addEvidence, dropEvidence } from './keep-evidence.server'
import type { Moved } from './move-assessment.server'
import { recordVisit } from './record-visit.server'
import { qualityRefusals, type QualityRefusal } from './refusals'
import { saveScores, type Findings, type Scored } from './save-scores.server'
import { permissionFor, type AssessmentAction } from './states'

const own = { version: field.whole(1, 1_000_000), operationId: z.string().max(100).default('') }
const words = field.optionalText(10_000)
const points = z
  .string()
  .regex(/^\d{0,3}$/)
  .default('')
  .transform((typed) => (typed === '' ? null : Number(typed)))

const scoring = z
  .object({
    ...{ ...own, conformity: words, complaints: words, openness: words },
    ...Object.fromEntries(criterionIds.map((id) => [`points-${id}`, points])),
    ...Object.fromEntries(criterionIds.map((id) => [`seen-${id}`, words])),
  })
  .transform((sent): typeof sent & Findings => ({ ...sent, scores: scoresOf(sent) }))

const scoresOf = (sent: Record<string, unknown>) =>
  Object.fromEntries(
    criterionIds.map((id): [CriterionId, Scored] => [
      id,
      { points: sent[`points-${id}`] as number | null, evidence: sent[`seen-${id}`] as string },
    ]),
  ) as Record<CriterionId, Scored>

const forms = {
  assign: z.object({ ...own, assessorId: field.text(50) }),
  take: z.object(own),
  move: z.object({ ...own, plannedOn: field.day }),
  cancel: z
    .object({ ...own, cancelReason: field.text(2000) })
    .transform((sent) => ({ ...sent, reason: sent.cancelReason })),
  visit: z.object({ ...own, visitedOn: field.day }),
  score: scoring,
  addFile: z.object({ operationId: own.operationId, criterion: field.text(50) }),
  dropFile: z.object({ operationId: own.operationId, evidenceId: field.text(50) }),
  handOver: z.object(own),
  return: z
    .object({ ...own, returnReason: field.text(2000) })
    .transform((sent) => ({ ...sent, reason: sent.returnReason })),
  confirm: z.object(own),
  answer: z.object({ ...own, answer: field.text(10_000) }),
} as const
export type AssessmentIntent = keyof typeof forms

const isIntent = (text: string): text is AssessmentIntent => text in forms

const actionOf = (intent: AssessmentIntent): AssessmentAction =>
  intent === 'addFile' || intent === 'dropFile' ? 'score' : intent

/** What a form of the page needs. */
export function assessmentPermission(data: FormData): Permission {
  const intent = String(data.get('intent') ?? '')
  return isIntent(intent) ? permissionFor(actionOf(intent)) : 'quality:read'
}

export type ActedOnAssessment =
  { ok: true; intent: AssessmentIntent } | ({ ok: false; intent: AssessmentIntent } & Refused)

/** Does what a form of an assessment's page asks for; evidence and an answer come with their file. */
export async function actOnAssessment(actor: Actor, assessmentId: string, sent: Multipart): Promise<ActedOnAssessment> {
  const { data } = sent
  const intent = String(data.get('intent') ?? '')
  if (!isIntent(intent)) throw new Response('no such action', { status: 400 })
  const refuse = (refused: Refused): ActedOnAssessment => ({ ok: false, intent, ...refused })
  const parsed = parseForm(forms[intent], data)
  if (!parsed.ok) return refuse({ form: parsed.form, say: null })
  const taken = await takeFileField(sent, 'file', paperFileKinds)
  if (!taken.ok) return refuse({ form: taken.form, say: null })
  const moved = await doAsked(does, intent, actor, { assessmentId, file: taken.file, ...parsed.value })
  return moved.ok ? { ok: true, intent } : refuse(refusedForm(data, 'quality', moved.refusal, fieldsOf(intent)))
}

/** At which field of the form each refusal stands; null for above it. */
function fieldsOf(intent: AssessmentIntent): Record<QualityRefusal, string | null> {
  const named: Record<string, string> = {
    day: intent === 'move' ? 'plannedOn' : 'visitedOn',
    reason: intent === 'cancel' ? 'cancelReason' : 'returnReason',
  }
  const entries = Object.entries(qualityRefusals).map(([refusal, at]) => [refusal, at && (named[at] ?? at)])
  return Object.fromEntries(entries) as Record<QualityRefusal, string | null>
}

const does: Does<typeof forms, { assessmentId: string; file: NamedFile | null }, Moved> = {
  addFile: async (actor, { file, ...asked }) =>
    file ? addEvidence(actor, { ...asked, file }) : { ok: false, refusal: 'noFile' },
  ...{ assign: assignAssessor, take: takeAssessment, move: movePlannedDay, cancel: cancelAssessment },
  ...{ visit: recordVisit, score: saveScores, dropFile: dropEvidence },
  ...{ handOver, return: returnAssessment, confirm: confirmAssessment, answer: answerAssessment },
}
