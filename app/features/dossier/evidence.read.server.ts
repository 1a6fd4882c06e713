import { today } from '~/platform/clock.server'
import { db, type Reader } from '~/platform/db/db.server'
import type { Prisma } from '~/platform/db/generated/client'
import type { DossierSubject } from './dossier-subject.server'
import { dossierKindOf } from './paper-kinds'
import { standingOf } from './standing'

export const evidenceSelect = {
  id: true,
  kind: true,
  title: true,
  number: true,
  issuedOn: true,
  expiresOn: true,
  isWithdrawn: true,
  supersededBy: { select: { id: true } },
  file: { select: { name: true, thumbnailHash: true } },
} as const satisfies Prisma.DossierPaperSelect

export const shownEvidence = (
  paper: Prisma.DossierPaperGetPayload<{ select: typeof evidenceSelect }>,
  day: string,
) => ({
  id: paper.id,
  kind: dossierKindOf(paper.kind),
  title: paper.title,
  number: paper.number,
  issuedOn: paper.issuedOn,
  expiresOn: paper.expiresOn,
  standing: standingOf(paper, day),
  /** The paper that has taken its place. */
  supersededById: paper.supersededBy?.id ?? null,
  fileName: paper.file?.name ?? null,
  hasThumbnail: Boolean(paper.file?.thumbnailHash),
})

/** A paper beside what it proves, as it stands today. */
export type Evidence = ReturnType<typeof shownEvidence>

/** The papers that are put beside a selection or a certification, by requirement or criterion. */
export async function evidenceOf(
  { type, id }: Pick<DossierSubject, 'type' | 'id'>,
  reader: Reader = db,
): Promise<ReadonlyMap<string, readonly Evidence[]>> {
  const day = await today()
  const rows = await reader.dossierUse.findMany({
    where: { subjectType: type, subjectId: id },
    select: { item: true, paper: { select: evidenceSelect } },
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
  })
  const byItem = new Map<string, Evidence[]>()
  for (const { item, paper } of rows) byItem.set(item, [...(byItem.get(item) ?? []), shownEvidence(paper, day)])
  return byItem
}
