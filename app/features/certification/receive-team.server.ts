import { z } from 'zod'
import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { field, parseForm } from '~/platform/forms/parse'
import { refusedForm, type Refused } from '~/platform/forms/refused'
import { assignAssessors, reassignAssessors } from './assign-assessors.server'
import { endTie, recordTie } from './keep-ties.server'
import { refusalFields } from './refusal-fields'

const team = z.object({
  version: field.whole(1, 1_000_000),
  operationId: z.string().max(100).default(''),
  assessorIds: field.several,
  leadId: z.string().max(50).default(''),
  reason: field.optionalText(2000),
})

type Answer = { ok: true } | ({ ok: false; about: string } & Refused)

/** Assigns the team that a form names, or changes it. */
export async function receiveTeam(actor: Actor, certificationId: string, data: FormData): Promise<Answer> {
  const parsed = parseForm(team, data)
  if (!parsed.ok) return { ok: false, about: '', form: parsed.form, say: null }
  const does = data.get('intent') === 'reassign' ? reassignAssessors : assignAssessors
  const moved = await does(actor, { certificationId, ...parsed.value })
  if (moved.ok) return { ok: true }
  return { ok: false, about: moved.about ?? '', ...refusedForm(data, 'certification', moved.refusal, refusalFields) }
}

const operationId = z.string().max(100).default('')
const tie = z.object({
  ...{ operationId, userId: field.text(50), organisationId: field.text(50), what: field.text(300) },
  ...{ fromOn: field.optionalDay, untilOn: field.optionalDay },
})
const ending = z.object({ operationId, tieId: z.string().max(50) })

/** Writes a tie down, or that it ends today. */
export async function receiveTie(actor: Actor, data: FormData): Promise<{ ok: true } | ({ ok: false } & Refused)> {
  if (data.get('intent') === 'end') {
    const parsed = parseForm(ending, data)
    if (!parsed.ok) return { ok: false, form: parsed.form, say: null }
    const kept = await endTie(actor, parsed.value.tieId, await today(), parsed.value.operationId)
    return kept.ok ? { ok: true } : { ok: false, ...refusedForm(data, 'certification', kept.refusal, refusalFields) }
  }
  const parsed = parseForm(tie, data)
  if (!parsed.ok) return { ok: false, form: parsed.form, say: null }
  const { operationId: id, ...own } = parsed.value
  const kept = await recordTie(actor, own, id)
  return kept.ok ? { ok: true } : { ok: false, ...refusedForm(data, 'certification', kept.refusal, refusalFields) }
}
