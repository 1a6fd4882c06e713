import { kindsOf, type ServiceKind } from 'scoring/services/kinds'
import type { Settlement } from 'scoring/settlement/settlement'
import type { Reader } from '~/platform/db/db.server'

interface Decided {
  /** What an official decided; null while nobody has. */
  decision: string | null
  reason: string | null
}

/** One thing that an official decides before a settlement can be approved. */
export type ReviewItem = Decided &
  ({ type: 'exit'; code: string; amount: bigint } | { type: 'kind'; code: string; month: string; kind: ServiceKind })

/** What stands under review in a settlement, each item with what was decided of it since. */
export async function openItems(reader: Reader, organisationId: string, settlement: Settlement): Promise<ReviewItem[]> {
  const [kinds, exits] = await Promise.all([
    reader.reviewDecision.findMany({
      where: { year: settlement.year, contract: { organisationId } },
      include: { contract: { select: { code: true } } },
    }),
    reader.exit.findMany({
      where: { decision: { not: null }, contract: { organisationId } },
      select: { decision: true, decisionReason: true, contract: { select: { code: true } } },
    }),
  ])
  const ofKind = new Map(kinds.map((row) => [`${row.contract.code} ${row.month} ${row.kind}`, row]))
  const ofExit = new Map(
    exits.map((row) => [row.contract.code, { decision: row.decision, reason: row.decisionReason }]),
  )
  const none: Decided = { decision: null, reason: null }
  return settlement.clients.flatMap(({ id: code, review }) =>
    review.flatMap((item): ReviewItem[] => {
      if (item.rule === 'left-without-valid-reason')
        return [{ type: 'exit', code, amount: item.amount, ...(ofExit.get(code) ?? none) }]
      return kindsOf(item.kinds).map((kind) => {
        const { decision, reason } = ofKind.get(`${code} ${item.month} ${kind}`) ?? none
        return { type: 'kind', code, month: item.month, kind, decision, reason }
      })
    }),
  )
}

/** A waived kind is settled as it stands; any other decision takes effect when the year is calculated anew. */
export const isSettled = (item: ReviewItem): boolean => item.type === 'kind' && item.decision === 'waive'

export const countOpen = (items: readonly ReviewItem[]): number => items.filter((item) => !isSettled(item)).length
