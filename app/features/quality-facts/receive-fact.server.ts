import type { Actor } from '~/platform/auth/actor'
import { parseForm } from '~/platform/forms/parse'
import { refusedForm, type Refused } from '~/platform/forms/refused'
import type { FactKindId } from './closed-lists'
import { sentForm } from './fact-forms'
import { factKinds } from './fact-kinds.server'
import type { NotKept } from './refusals'
import { saveFact, type FactTarget } from './save-fact.server'

export const refusedFact = (data: FormData, { refusal, field }: NotKept): Refused =>
  refusedForm(data, 'qualityFacts', refusal, { [refusal]: field } as Record<typeof refusal, string | null>)

/** Where a record of a form goes: the organisation's, a member of staff's, or the one that it corrects. */
export type Where = { organisationId: string; staffId: string | null } | { id: string }

export type Received = { ok: true } | ({ ok: false } & Refused)

/** Keeps what a form of one kind carries. */
export async function receiveFact(actor: Actor, kind: FactKindId, where: Where, data: FormData): Promise<Received> {
  const fact = factKinds[kind].read(data)
  if (!fact.ok) return { ok: false, form: fact.form, say: null }
  const sent = parseForm(sentForm, data)
  if (!sent.ok) return { ok: false, form: sent.form, say: null }
  const { operationId, version } = sent.value
  const target: FactTarget = 'id' in where ? { isNew: false, id: where.id, version } : { isNew: true, ...where }
  const result = await saveFact(actor, kind, target, fact.value, operationId)
  return result.ok ? { ok: true } : { ok: false, ...refusedFact(data, result) }
}
