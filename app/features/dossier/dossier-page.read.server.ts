import { admissibility } from 'scoring/referral/admissibility'
import { requirements } from 'scoring/referral/requirements'
import type { Wording } from 'scoring/wording'
import { paths } from '~/paths'
import { may, type Actor } from '~/platform/auth/actor'
import { initialsOf } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import type { DossierPaper } from '~/platform/db/generated/client'
import { dossierKindOf } from './paper-kinds'
import { dossierActions, standingOf, type DossierAction } from './standing'

/** Everything that the page of one paper says, and what this person may do with it. */
export async function dossierPage(actor: Actor, paper: DossierPaper) {
  const [row, addedBy, uses, day] = await Promise.all([
    db.dossierPaper.findUniqueOrThrow({
      where: { id: paper.id },
      include: {
        organisation: { select: { code: true, shortName: true } },
        centre: { select: { id: true, name: true } },
        file: { select: { name: true, sizeBytes: true, thumbnailHash: true, sha256: true } },
        supersedes: { select: { id: true, title: true } },
        supersededBy: { select: { id: true, title: true } },
      },
    }),
    db.user.findUnique({ where: { id: paper.addedById } }),
    usesOf(actor, paper.id),
    today(),
  ])
  const standing = standingOf(row, day)
  const isOwn = may(actor, 'dossier:edit', row.organisationId)
  const can = (action: DossierAction) =>
    isOwn && (dossierActions[standing] as readonly DossierAction[]).includes(action)
  return {
    id: row.id,
    version: row.version,
    kind: dossierKindOf(row.kind),
    title: row.title,
    number: row.number,
    issuedOn: row.issuedOn,
    expiresOn: row.expiresOn,
    standing,
    organisation: row.organisation,
    centre: row.centre,
    file: row.file && { name: row.file.name, hasThumbnail: row.file.thumbnailHash !== null, sha256: row.file.sha256 },
    supersedes: row.supersedes,
    supersededBy: row.supersededBy,
    addedBy: addedBy && initialsOf(addedBy),
    addedAt: row.addedAt,
    uses,
    can: { correct: can('correct') && uses.length === 0, supersede: can('supersede'), withdraw: can('withdraw') },
  }
}

export type DossierPage = Awaited<ReturnType<typeof dossierPage>>

interface Use {
  id: string
  for: 'selection' | 'certification'
  /** «№ 4» of an application; empty while it has no number. */
  number: string
  item: Wording
  to: string | null
}

const rules = new Map<string, Wording>(
  [...Object.values(requirements), ...Object.values(admissibility)].map(({ id, title }) => [id, title]),
)

/** What the paper proves: an application that was not filed yet is its organisation's alone. */
async function usesOf(actor: Actor, paperId: string): Promise<Use[]> {
  const rows = await db.dossierUse.findMany({ where: { paperId }, orderBy: [{ addedAt: 'asc' }, { id: 'asc' }] })
  const idsOf = (type: string) => rows.filter((row) => row.subjectType === type).map((row) => row.subjectId)
  const [selections, certifications] = await Promise.all([
    db.qualifyingSelection.findMany({
      where: {
        id: { in: idsOf('QualifyingSelection') },
        ...(actor.organisationId === null && { number: { not: null } }),
      },
      select: { id: true, number: true },
    }),
    db.certification.findMany({
      where: { id: { in: idsOf('Certification') } },
      select: { id: true, number: true, set: { select: { criteria: true } } },
    }),
  ])
  return rows.flatMap(({ id, subjectId, item }): Use[] => {
    const selection = selections.find((one) => one.id === subjectId)
    const number = (given: number | null) => (given === null ? '' : String(given))
    if (selection)
      return [
        {
          ...{ id, for: 'selection', number: number(selection.number), item: rules.get(item) ?? { ru: '', en: '' } },
          to: may(actor, 'selection:read') ? paths.selectionRequirement(selection.id, item) : null,
        },
      ]
    const certification = certifications.find((one) => one.id === subjectId)
    const criterion = certification?.set.criteria.find((one) => one.criterion === item)
    if (!certification || !criterion) return []
    const title = { ru: criterion.title, en: criterion.titleEn || criterion.title }
    return [{ id, for: 'certification', number: number(certification.number), item: title, to: null }]
  })
}
