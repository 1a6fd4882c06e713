import { sealOf } from '~/features/documents/seal.server'
import { recordChange } from '~/platform/audit/record.server'
import { now } from '~/platform/clock.server'
import { db, inTransaction } from '~/platform/db/db.server'
import { codeOfSeal } from './check-code'
import type { ExtractFacts } from './extract-facts'

const hour = 3_600_000
/** Extracts are public: so many new ones an hour are kept, whoever asks. */
const mostNewAnHour = 600

export type MadeExtract = { ok: true; code: string } | { ok: false; refusal: 'tooMany' }

/**
 * Keeps what an extract says under its seal, so that its code can be checked. The same facts of the same day are the
 * same extract with the same code, however often it is asked for.
 */
export async function makeExtract(facts: ExtractFacts, centreId: string | null): Promise<MadeExtract> {
  const seal = sealOf({ ...facts })
  const code = codeOfSeal(seal)
  if (await db.registerExtract.findUnique({ where: { code }, select: { code: true } })) return { ok: true, code }
  const at = now()
  const isOver =
    (await db.registerExtract.count({ where: { madeAt: { gt: new Date(at.getTime() - hour) } } })) >= mostNewAnHour
  if (isOver) return { ok: false, refusal: 'tooMany' }
  await inTransaction(async (tx) => {
    if (await tx.registerExtract.findUnique({ where: { code }, select: { code: true } })) return
    const factsJson = JSON.stringify(facts)
    await tx.registerExtract.create({ data: { code, centreId, onDay: facts.onDay, factsJson, seal, madeAt: at } })
    await recordChange(tx, null, {
      action: 'registerExtract.made',
      subjectType: 'RegisterExtract',
      subjectId: code,
      details: { onDay: facts.onDay },
    })
  })
  return { ok: true, code }
}
