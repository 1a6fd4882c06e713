import { readWith } from 'scoring/case/read'
import { readSealedSettlement } from 'scoring/case/read-sealed-settlement'
import { currentLaw } from 'scoring/law'
import { diff, type Side } from 'scoring/reform/diff'
import { changeText, orderText } from 'scoring/reform/diff-text'
import { LANGS, type Wording } from 'scoring/wording'
import { db } from '~/platform/db/db.server'

/** One cause of a difference and what it costs; the parts add up to the difference to the kopeck. */
export interface CauseOfChange {
  readonly what: Wording
  readonly amount: bigint
  readonly clients: readonly { readonly code: string; readonly amount: bigint }[]
}

export interface WhyChanged {
  readonly causes: readonly CauseOfChange[]
  readonly order: Wording
}

/** Why one sealed settlement of an organisation gives another sum than an earlier one: data, number, reading or rule. */
export async function whyChanged(beforeId: string, afterId: string): Promise<WhyChanged> {
  const [before, after] = await Promise.all([sideOf(beforeId), sideOf(afterId)])
  const causes = diff(before, after)
    .steps.filter(({ clients }) => clients.length > 0)
    .map(({ change, amount, clients }) => ({
      what: Object.fromEntries(LANGS.map((lang) => [lang, changeText(change, lang)])) as unknown as Wording,
      amount,
      clients: clients.map(({ id, difference }) => ({ code: id, amount: difference })),
    }))
  return { causes, order: orderText }
}

async function sideOf(id: string): Promise<Side> {
  const stored = await db.settlement.findUniqueOrThrow({
    where: { id },
    select: { caseJson: true, resultJson: true, seal: true },
  })
  const read = readWith(readSealedSettlement, {
    schema: 'sealed-settlement/1',
    case: JSON.parse(stored.caseJson) as unknown,
    result: JSON.parse(stored.resultJson) as unknown,
    seal: stored.seal,
  })
  if (!read.ok) throw new Error(`settlement ${id} is not as it was sealed: ${read.problems[0]?.path}`)
  return { settled: read.value.settled, law: currentLaw, sealed: read.value.clawbacks }
}
