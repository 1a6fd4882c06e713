import { initialsOf } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import { evidenceSelect, shownEvidence } from '../dossier/evidence.read.server'
import type { DossierKindId } from '../dossier/paper-kinds'
import { canDossier } from '../dossier/standing'
import type { FactKindId } from './closed-lists'
import { factKinds, type KeptFact } from './fact-kinds.server'

/** Which papers of the dossier usually show it; those come first. */
const paperKinds: Partial<Record<FactKindId, DossierKindId>> = {
  degrees: 'diploma',
  courses: 'diploma',
  agreements: 'narcology-agreement',
  programmes: 'programme',
}

/** A record of this organisation, as its form shows it; null where there is none. */
export async function factToEdit(kind: FactKindId, organisationId: string, id: string) {
  const kept = await factKinds[kind].find(db, id)
  if (kept?.organisationId !== organisationId) return null
  return { id, version: kept.version, staffId: kept.staffId, defaults: asTyped(kept) }
}

/** The organisation's papers that may be named in a form of this kind: the standing ones, and the one named already. */
export async function paperChoices(kind: FactKindId, organisationId: string, paperId: string | undefined) {
  const wanted = paperKinds[kind]
  if (!wanted) return []
  const day = await today()
  const papers = await db.dossierPaper.findMany({
    where: { organisationId },
    select: evidenceSelect,
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
  })
  return papers
    .filter((paper) => paper.id === paperId || canDossier(paper, day, 'use'))
    .map((paper) => ({ ...shownEvidence(paper, day), isSuggested: paper.kind === wanted }))
    .sort((a, b) => Number(b.isSuggested) - Number(a.isSuggested))
}

export type PaperChoices = Awaited<ReturnType<typeof paperChoices>>

/** The name of a member of staff of this organisation; null where there is none. */
export async function staffName(organisationId: string, staffId: string | null): Promise<string | null> {
  const staff = staffId && (await db.staffMember.findFirst({ where: { id: staffId, organisationId } }))
  return staff ? initialsOf(staff) : null
}

/** The columns of a record as the fields of its form hold them. */
function asTyped({ row }: KeptFact): Record<string, string> {
  const typed = (value: unknown): string => {
    if (typeof value === 'boolean') return value ? 'on' : ''
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typed(value)]))
}
