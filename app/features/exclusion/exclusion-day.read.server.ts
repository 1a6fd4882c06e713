import { today } from '~/platform/clock.server'
import type { Reader } from '~/platform/db/db.server'

/** The day from which the organisation is out of the register: that of the signed order; until there is one, today. */
export async function exclusionDay(reader: Reader, { orderPaperId }: { orderPaperId: string | null }): Promise<string> {
  const order = orderPaperId ? await reader.order.findUnique({ where: { paperId: orderPaperId } }) : null
  return order?.fromOn ?? (await today())
}
