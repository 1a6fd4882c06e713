import type { Reader } from '~/platform/db/db.server'
import { exclusionByProtocol, reinstatementByProtocol } from './orders/centres-of-question.server'

/** The order on a question that is being prepared or waits for its signature; null where there is none. */
export async function draftOrderOf(
  reader: Reader,
  questionId: string,
): Promise<{ id: string; isToSign: boolean; preparedById: string } | null> {
  const rows = await reader.order.findMany({
    where: {
      kind: { in: [exclusionByProtocol, reinstatementByProtocol] },
      paper: { status: { in: ['draft', 'to-sign'] } },
    },
    select: { effectJson: true, paper: { select: { id: true, status: true, preparedById: true } } },
  })
  const own = rows.find(({ effectJson }) => (JSON.parse(effectJson) as { question?: string }).question === questionId)
  return own
    ? { id: own.paper.id, isToSign: own.paper.status === 'to-sign', preparedById: own.paper.preparedById }
    : null
}
