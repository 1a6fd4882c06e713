import type { Actor } from '~/platform/auth/actor'
import { parseForm } from '~/platform/forms/parse'
import type { Refused } from '~/platform/forms/refused'
import { refusedDraft } from './change-of-edition.server'
import { saveCriterion } from './save-criterion.server'
import { criterionFormSchema } from './schema'
import type { CriterionSet } from './set-in-force.read.server'

/**
 * One criterion from its form.
 * @param criterion its id; null for a new one
 * @returns why it was not written; null where it was
 */
export async function receiveCriterion(
  actor: Actor,
  set: CriterionSet,
  criterion: string | null,
  data: FormData,
): Promise<Refused | null> {
  const parsed = parseForm(criterionFormSchema, data)
  if (!parsed.ok) return { form: parsed.form, say: null }
  const { version, operationId, ...input } = parsed.value
  const result = await saveCriterion(actor, { setId: set.id, version, operationId }, criterion, input)
  return result.ok ? null : refusedDraft(data, result.refusal)
}
