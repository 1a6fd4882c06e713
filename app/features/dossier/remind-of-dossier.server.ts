import { addDays, plainDate } from 'scoring/plain-date'
import type { Tx } from '~/platform/db/db.server'
import type { NoticeEvent } from '../notices/notice-fact'
import { notify } from '../notices/notify.server'
import { dossierKindOf } from './paper-kinds'
import { warnedUntil } from './standing'

/** A last day that passed while the portal stood still is told of for so long. */
const madeUpForDays = 7

/** Tells organisations of papers of their dossiers that soon run out, and again on the last day. Safe to repeat. */
export async function remindOfDossier(tx: Tx, day: string): Promise<void> {
  const papers = await tx.dossierPaper.findMany({
    where: {
      ...{ isWithdrawn: false, supersededBy: null },
      expiresOn: { gte: addDays(plainDate(day), -madeUpForDays), lte: warnedUntil(day) },
    },
    select: { id: true, kind: true, expiresOn: true, organisationId: true },
    orderBy: [{ expiresOn: 'asc' }, { id: 'asc' }],
  })
  await notify(
    tx,
    papers.map(({ id, kind, expiresOn, organisationId }): NoticeEvent => ({
      fact: {
        kind: expiresOn! > day ? 'dossierExpiring' : 'dossierExpired',
        ...{ paperId: id, title: dossierKindOf(kind).title, expiresOn: expiresOn! },
      },
      ...{ subjectType: 'DossierPaper', subjectId: id, occasion: expiresOn! },
      to: { organisationId },
    })),
  )
}
