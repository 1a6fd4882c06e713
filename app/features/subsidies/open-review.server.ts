import { kindsOf, type ServiceKind } from 'scoring/services/kinds'
import type { ExitKind } from 'scoring/settlement/exit-kinds'
import type { Settlement } from 'scoring/settlement/settlement'
import type { Reader } from '~/platform/db/db.server'

interface Decided {
  /** What an official decided; null while nobody has. */
  decision: string | null
  reason: string | null
}

/** What is known of an exit that somebody has to decide. */
export interface ExitFacts {
  exitedOn: string
  kind: ExitKind
  reason: string | null
  papers: string
}

/** One thing that an official decides before a settlement can be approved. */
export type ReviewItem = Decided &
  (
    | { type: 'exit'; code: string; amount: bigint; exit: ExitFacts }
    | { type: 'kind'; code: string; month: string; kind: ServiceKind }
  )

/** What stands under review in a settlement, each item with what was decided of it since. */
export async function openItems(reader: Reader, organisationId: string, settlement: Settlement): Promise<ReviewItem[]> {
  const [kinds, exits] = await Promise.all([
    reader.reviewDecision.findMany({
      where: { year: settlement.year, contract: { organisationId } },
      include: { contract: { select: { code: true } } },
    }),
    reader.exit.findMany({
      where: { contract: { organisationId, code: { in: codesOfExits(settlement) } } },
      include: { contract: { select: { code: true } } },
    }),
  ])
  const ofKind = new Map(kinds.map((row) => [`${row.contract.code} ${row.month} ${row.kind}`, row]))
  const ofExit = new Map(exits.map((row) => [row.contract.code, row]))
  const none: Decided = { decision: null, reason: null }
  return settlement.clients.flatMap(({ id: code, review }) =>
    review.flatMap((item): ReviewItem[] => {
      if (item.rule === 'left-without-valid-reason') {
        const row = ofExit.get(code)
        if (!row) return []
        const exit = { exitedOn: row.exitedOn, kind: row.kind as ExitKind, reason: row.reason, papers: row.papers }
        return [{ type: 'exit', code, amount: item.amount, exit, decision: row.decision, reason: row.decisionReason }]
      }
      return kindsOf(item.kinds).map((kind) => {
        const { decision, reason } = ofKind.get(`${code} ${item.month} ${kind}`) ?? none
        return { type: 'kind', code, month: item.month, kind, decision, reason }
      })
    }),
  )
}

const codesOfExits = ({ clients }: Settlement): string[] =>
  clients.filter(({ review }) => review.some((item) => item.rule === 'left-without-valid-reason')).map(({ id }) => id)

/** A waived kind is settled as it stands; any other decision takes effect when the year is calculated anew. */
export const isSettled = (item: ReviewItem): boolean => item.type === 'kind' && item.decision === 'waive'

export const countOpen = (items: readonly ReviewItem[]): number => items.filter((item) => !isSettled(item)).length
