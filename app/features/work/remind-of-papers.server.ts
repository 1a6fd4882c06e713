import { addDays, plainDate } from 'scoring/plain-date'
import type { Tx } from '~/platform/db/db.server'
import type { NoticeEvent } from '../notices/notice-fact'
import { notify } from '../notices/notify.server'

/** How many days before its last one a paper is told of: a manner of the portal, no rule of the law. */
export const paperWarnedDaysBefore = 14

/** A last day that passed while the portal stood still is told of for so long. */
const madeUpForDays = 7

/** Tells the ministry of papers that soon run out, and again on their last day; of each once. Safe to repeat. */
export async function remindOfPapers(tx: Tx, day: string): Promise<void> {
  const [from, until] = [-madeUpForDays, paperWarnedDaysBefore].map((count) => addDays(plainDate(day), count))
  const papers = await tx.paper.findMany({
    where: { status: { in: ['registered', 'sent'] }, expiresOn: { gte: from, lte: until } },
    select: { id: true, numberText: true, expiresOn: true, organisation: { select: { shortName: true } } },
    orderBy: [{ expiresOn: 'asc' }, { id: 'asc' }],
  })
  await notify(
    tx,
    papers.map(({ id, numberText, expiresOn, organisation }): NoticeEvent => ({
      fact: {
        kind: expiresOn! > day ? 'paperExpiring' : 'paperExpired',
        ...{ paperId: id, number: numberText ?? '', expiresOn: expiresOn! },
        organisation: organisation?.shortName ?? '',
      },
      ...{ subjectType: 'Paper', subjectId: id, occasion: expiresOn! },
      to: { organisationId: null },
    })),
  )
}
