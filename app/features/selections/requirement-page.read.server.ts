import { may, type Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import { dossierKindIds, dossierKindOf } from '../dossier/paper-kinds'
import { paperPicker } from '../dossier/paper-picker.read.server'
import { readCard } from './application-card'
import { registryChecks } from './registry-checks.read.server'
import { requirementRows } from './requirement-rows.read.server'
import { canSelection, statusOf } from './states'
import { selectionRule, selectionRules } from './weigh'

interface Selection {
  id: string
  organisationId: string
  centreId: string | null
  status: string
  version: number
  number: number | null
  dataJson: string
}

/** One requirement of an application: the law, the applicant's word and papers, what the ministry found; null where there is none. */
export async function requirementPage(actor: Actor, selection: Selection, requirement: string) {
  const rule = selectionRule(requirement)
  if (!rule) return null
  const isMinistry = actor.organisationId === null
  const status = statusOf(selection)
  const showsFindings = isMinistry || status === 'admitted' || status === 'included' || status === 'refused'
  const subject = { type: 'QualifyingSelection', id: selection.id, item: requirement } as const
  const [organisation, rows, picker, remarks, day] = await Promise.all([
    db.organisation.findUniqueOrThrow({ where: { id: selection.organisationId } }),
    requirementRows(selection.id, showsFindings),
    paperPicker(subject, selection),
    db.selectionRemark.findMany({ where: { selectionId: selection.id, requirement }, orderBy: { round: 'desc' } }),
    today(),
  ])
  const registry = isMinistry ? await registryChecks(selection.id, organisation, day) : null
  const index = selectionRules.findIndex(({ id }) => id === requirement)
  const at = (place: number) => rows[place] && { id: rows[place].id, title: rows[place].title }
  const { id, title, quote, citation, evidence, taken } = rule
  const done = rows.filter((row) =>
    isMinistry ? row.found !== null && row.found !== 'unknown' : row.statement !== 'unknown',
  )
  return {
    selection: {
      id: selection.id,
      version: selection.version,
      number: selection.number,
      status,
      organisation: { code: organisation.code, shortName: organisation.shortName },
      centreName: readCard(selection.dataJson).centreName,
    },
    rule: { id, title, quote, citation, evidence, taken: taken ?? [] },
    row: rows[index]!,
    picker,
    kind: dossierKindIds.find((kind) => dossierKindOf(kind).proves.includes(requirement)) ?? 'other',
    remarks: remarks.map(({ id: remarkId, round, text, answer, isSettled }) => ({
      id: remarkId,
      round,
      text,
      answer,
      isSettled,
    })),
    hint: registry?.hints.get(requirement) ?? null,
    progress: { done: done.length, total: rows.length },
    previous: at(index - 1) ?? null,
    next: at(index + 1) ?? null,
    isMinistry,
    showsFindings,
    canEdit: may(actor, 'selection:apply', selection.organisationId) && canSelection(selection, 'edit'),
    canFind: may(actor, 'selection:examine') && canSelection(selection, 'find'),
  }
}

export type RequirementPage = NonNullable<Awaited<ReturnType<typeof requirementPage>>>
