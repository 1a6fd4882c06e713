import { demoToday } from 'fixtures/demo-region/region'
import { startOfDay } from '~/platform/clock.server'
import { inTransaction } from '~/platform/db/db.server'

const newFor = 14 * 86_400_000

/** People of the demo have read what they were told more than two weeks ago. */
export const readOldNotices = (): Promise<void> =>
  inTransaction(async (tx) => {
    const until = new Date(startOfDay('Europe/Volgograd', demoToday).getTime() - newFor)
    for (const { id, createdAt } of await tx.notice.findMany({ where: { createdAt: { lt: until } } }))
      await tx.notice.update({ where: { id }, data: { readAt: createdAt } })
  })
