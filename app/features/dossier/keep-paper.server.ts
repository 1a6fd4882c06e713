import { recordChange } from '~/platform/audit/record.server'
import { may, type Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { checkFacts, type DossierFacts } from './add-paper.server'
import { dossierKinds } from './paper-kinds'
import { DossierRefused, orRefused, type NotDone } from './refusals.server'
import { canDossier, type DossierAction } from './standing'

export interface Asked {
  paperId: string
  /** The version that was shown. */
  version: number
  operationId: string
}

export type Kept = { ok: true } | NotDone

/** Corrects what is entered of a paper that nothing stands on yet; another is superseded by a new one. */
export const correctDossierPaper = (actor: Actor, asked: Asked, facts: DossierFacts): Promise<Kept> =>
  keepPaper(actor, asked, 'correct', async (tx, paper) => {
    if (paper.useCount > 0) throw new DossierRefused('inUse')
    await checkFacts(tx, paper.organisationId, facts)
    return {
      data: facts,
      audit: { action: 'dossier.corrected', details: { paperKind: dossierKinds[facts.kind].title.ru } },
    }
  })

/** Takes a paper out of use: it stays in the dossier with its file, marked, and proves nothing any more. */
export const withdrawDossierPaper = (actor: Actor, asked: Asked & { reason: string }): Promise<Kept> =>
  keepPaper(actor, asked, 'withdraw', () =>
    Promise.resolve({ data: { isWithdrawn: true }, audit: { action: 'dossier.withdrawn', reason: asked.reason } }),
  )

interface Change {
  data: Partial<DossierFacts> & { isWithdrawn?: boolean }
  audit: { action: string; reason?: string; details?: Record<string, string> }
}

const keepPaper = (
  actor: Actor,
  asked: Asked,
  action: DossierAction,
  change: (tx: Tx, paper: { organisationId: string; useCount: number }) => Promise<Change>,
): Promise<Kept> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, asked.operationId, async (): Promise<Kept> => {
        const paper = await tx.dossierPaper.findUnique({
          where: { id: asked.paperId },
          include: { supersededBy: { select: { id: true } }, _count: { select: { uses: true } } },
        })
        if (!paper || !may(actor, 'dossier:edit', paper.organisationId)) throw new DossierRefused('notFound')
        if (paper.version !== asked.version) throw new DossierRefused('stale')
        if (!canDossier(paper, await today(), action)) throw new DossierRefused('wrongState')
        const { organisationId, _count } = paper
        const { data, audit } = await change(tx, { organisationId, useCount: _count.uses })
        await tx.dossierPaper.update({ where: { id: paper.id }, data: { ...data, version: asked.version + 1 } })
        await recordChange(tx, actor, { ...audit, subjectType: 'DossierPaper', subjectId: paper.id, organisationId })
        return { ok: true }
      }),
    ),
  )
