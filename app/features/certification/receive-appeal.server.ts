import { z } from 'zod'
import { may, type Actor } from '~/platform/auth/actor'
import { initialsOf } from '~/platform/auth/require-actor.server'
import { db } from '~/platform/db/db.server'
import { field, parseForm } from '~/platform/forms/parse'
import { refusedForm, type Refused } from '~/platform/forms/refused'
import type { Permission } from '~/platform/permissions/roles'
import { answerAppeal, fileAppeal, withdrawAppeal } from './appeal.server'
import { namesOf, type AppealStatus, type DecisionShown } from './certification-page.read.server'
import type { Certification } from './move-certification.server'
import { refusalFields } from './refusal-fields'

const own = { operationId: z.string().max(100).default('') }
const versioned = { ...own, version: field.whole(1, 1_000_000), appealId: z.string().max(50) }
const forms = {
  file: z.object({ ...own, text: field.text(10_000) }),
  answer: z.object({
    ...versioned,
    outcome: field.choice(['upheld', 'dismissed'] as const),
    answer: field.text(10_000),
  }),
  withdraw: z.object(versioned),
} as const
export type AppealIntent = keyof typeof forms

const intentOf = (data: FormData): AppealIntent => {
  const intent = String(data.get('intent') ?? '')
  return intent === 'answer' || intent === 'withdraw' ? intent : 'file'
}

/** What a form of an appeal's page needs. */
export const appealPermission = (data: FormData): Permission =>
  intentOf(data) === 'answer' ? 'certification:answerAppeal' : 'certification:appeal'

export type ActedOnAppeal = { ok: true; intent: AppealIntent } | ({ ok: false; intent: AppealIntent } & Refused)

/** Files an appeal, takes it back or answers it. */
export async function actOnAppeal(actor: Actor, decisionId: string, data: FormData): Promise<ActedOnAppeal> {
  const intent = intentOf(data)
  const parsed = parseForm(forms[intent], data)
  if (!parsed.ok) return { ok: false, intent, form: parsed.form, say: null }
  const { value } = parsed
  const moved =
    'text' in value
      ? await fileAppeal(actor, { decisionId, ...value })
      : 'answer' in value
        ? await answerAppeal(actor, { ...value, isUpheld: value.outcome === 'upheld' })
        : await withdrawAppeal(actor, value)
  if (moved.ok) return { ok: true, intent }
  return {
    ok: false,
    intent,
    ...refusedForm(data, 'certification', moved.refusal, { ...refusalFields, reasonNeeded: null }),
  }
}

/** A decision with the appeals against it; null where the certification has no such decision. */
export async function appealPage(actor: Actor, certification: Certification, decisionId: string) {
  const decision = await db.certificationDecision.findFirst({
    where: { id: decisionId, certificationId: certification.id },
    include: { appeals: { orderBy: [{ filedOn: 'desc' }, { id: 'desc' }] } },
  })
  if (!decision) return null
  const people = await namesOf(decision.appeals.flatMap(({ answeredById }) => answeredById ?? []))
  const isTheirs =
    decision.decidedById === actor.userId || certification.assessors.some(({ userId }) => userId === actor.userId)
  const isOwn = may(actor, 'certification:appeal', certification.organisationId)
  const decidedBy = await db.user.findUnique({ where: { id: decision.decidedById } })
  return {
    ...{ kind: decision.kind as DecisionShown, number: decision.number, decidedOn: decision.decidedOn },
    ...{ fromOn: decision.fromOn, ground: decision.ground, decidedBy: decidedBy ? initialsOf(decidedBy) : '' },
    appeals: decision.appeals.map((appeal) => ({
      ...{ id: appeal.id, version: appeal.version, status: appeal.status as AppealStatus, text: appeal.text },
      ...{ filedOn: appeal.filedOn, answer: appeal.answer, answeredOn: appeal.answeredOn },
      answeredBy: appeal.answeredById ? (people.get(appeal.answeredById) ?? '') : '',
      canAnswer: appeal.status === 'filed' && may(actor, 'certification:answerAppeal') && !isTheirs,
      canWithdraw: appeal.status === 'filed' && isOwn,
    })),
    canFile: isOwn && decision.appeals.every(({ status }) => status === 'withdrawn'),
  }
}

export type AppealPage = NonNullable<Awaited<ReturnType<typeof appealPage>>>
