import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import type { DossierSubject } from './dossier-subject.server'
import { evidenceOf, evidenceSelect, shownEvidence, type Evidence } from './evidence.read.server'
import { canDossier } from './standing'

export interface PickerPage {
  attached: readonly Evidence[]
  /** Papers that may be attached, those of a kind that usually proves this first. */
  choices: readonly (Evidence & { isSuggested: boolean })[]
  centres: readonly { id: string; name: string }[]
  /** The centre that a new paper is about, unless another is chosen. */
  centreId: string | null
}

/**
 * What a page needs to let a person put papers beside a requirement or a criterion.
 * @param rules the rules of section 4 that the item is about; of a criterion its room knows them, and may give none
 */
export async function paperPicker(
  subject: Pick<DossierSubject, 'type' | 'id' | 'item'>,
  about: { organisationId: string; centreId: string | null },
  rules: readonly string[] = [subject.item],
): Promise<PickerPage> {
  const day = await today()
  const [evidence, papers, centres] = await Promise.all([
    evidenceOf(subject),
    db.dossierPaper.findMany({
      where: { organisationId: about.organisationId, isWithdrawn: false, supersededBy: null },
      select: { ...evidenceSelect, centreId: true },
      orderBy: [{ title: 'asc' }, { id: 'asc' }],
    }),
    db.centre.findMany({
      where: { organisationId: about.organisationId },
      select: { id: true, name: true },
      orderBy: { name: 'asc' },
    }),
  ])
  const attached = evidence.get(subject.item) ?? []
  const choices = papers
    .filter((paper) => canDossier(paper, day, 'use') && !attached.some(({ id }) => id === paper.id))
    .filter((paper) => paper.centreId === null || about.centreId === null || paper.centreId === about.centreId)
    .map((paper) => shownEvidence(paper, day))
    .map((paper) => ({ ...paper, isSuggested: paper.kind.proves.some((rule) => rules.includes(rule)) }))
    .sort((a, b) => Number(b.isSuggested) - Number(a.isSuggested))
  return { attached, choices, centres, centreId: about.centreId }
}
