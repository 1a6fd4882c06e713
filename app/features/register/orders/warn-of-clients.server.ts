import type { Reader } from '~/platform/db/db.server'
import type { BothTexts } from '~/platform/orders/order-kinds.server'

/** People who are on a course in a centre do not leave it by an order: the text of the law says nothing of them. */
export async function warnOfClients(reader: Reader, centreId = ''): Promise<BothTexts | null> {
  const count = await reader.serviceContract.count({ where: { centreId, exit: null } })
  if (count === 0) return null
  return {
    ru: `В этом центре сейчас проходят курс клиенты: ${count}. Приказ их договоры не прекращает. До подписания решите, где они закончат курс.`,
    en: `Clients are on a course in this centre now: ${count}. The order does not end their contracts. Decide before signing where they finish.`,
  }
}
