import type { z } from 'zod'
import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { grammaticalCases } from '~/platform/paper/grammatical-case'
import type { NameForms } from '../kinds/name-forms.server'
import { formsByRules, type DeclinedName } from './declined-name.server'
import type { nameForm } from './schema'

export type CorrectNameResult = { ok: true } | { ok: false; refusal: 'stale' }

/**
 * Sets the cases of a name right for the papers that are made from now on; papers that are registered keep what they
 * say. Only what differs from the rules is kept: forms like theirs give the name back to the rules.
 */
export const correctName = (
  actor: Actor,
  { id, nominative, isPosition }: DeclinedName,
  { version, operationId, ...forms }: z.output<typeof nameForm>,
): Promise<CorrectNameResult> =>
  inTransaction((tx) =>
    once<CorrectNameResult>(tx, actor, operationId, async () => {
      const byRules = formsByRules(nominative, isPosition)
      const own = grammaticalCases.filter((one) => forms[one] !== byRules[one]).map((one) => [one, forms[one]])
      const before = await tx.nameForm.findUnique({ where: { nominative } })
      if ((before?.version ?? 0) !== version) return { ok: false, refusal: 'stale' }
      await write(tx, nominative, Object.fromEntries(own) as NameForms, { version: version + 1, byId: actor.userId })
      await recordChange(tx, actor, {
        action: 'name.corrected',
        subjectType: 'NameForm',
        subjectId: id,
        details: { count: own.length },
      })
      return { ok: true }
    }),
  )

async function write(tx: Tx, nominative: string, forms: NameForms, by: { version: number; byId: string }) {
  const data = { ...by, formsJson: JSON.stringify(forms) }
  await tx.nameForm.upsert({ where: { nominative }, create: { nominative, ...data }, update: data })
}
