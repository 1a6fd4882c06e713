import type { Wording } from 'scoring/wording'
import { may, type Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import { kindTitle } from './kind-title.server'
import type { PaperKindId } from './kinds/paper-kind'
import { statusOf } from './states'
import { visiblePapers } from './visible-papers'

/** What is prepared from the page of each kind of subject. */
const preparedFrom = {
  Settlement: ['clawback-demand', 'settlement-statement', 'reconciliation'],
  ServiceAct: ['act-return'],
} as const satisfies Record<string, readonly PaperKindId[]>

export interface SubjectPapersShown {
  subjectId: string
  /** What this person may prepare here. */
  kinds: (typeof preparedFrom)[keyof typeof preparedFrom][number][]
  papers: {
    id: string
    kind: Wording
    title: string
    numberText: string | null
    registeredOn: string | null
    status: ReturnType<typeof statusOf>
  }[]
}

/**
 * The papers about a settlement or an act that this person may meet, and those that they may prepare.
 * @param isReady whether the subject is in the state about which papers are written
 */
export async function papersAbout(
  actor: Actor,
  subjectType: keyof typeof preparedFrom,
  subjectId: string,
  isReady: boolean,
): Promise<SubjectPapersShown> {
  const rows = may(actor, 'paper:read')
    ? await db.paper.findMany({
        where: { AND: [visiblePapers(actor), { subjectType, subjectId, status: { not: 'withdrawn' } }] },
        orderBy: { preparedAt: 'desc' },
      })
    : []
  return {
    subjectId,
    kinds: isReady && may(actor, 'paper:prepare') ? [...preparedFrom[subjectType]] : [],
    papers: rows.map((row) => ({
      id: row.id,
      kind: kindTitle(row.kind),
      title: row.title,
      numberText: row.numberText,
      registeredOn: row.registeredOn,
      status: statusOf(row),
    })),
  }
}
