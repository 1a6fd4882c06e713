import { clauseReference } from 'scoring/methodology/clause-text'
import type { Wording } from 'scoring/wording'
import { db } from '~/platform/db/db.server'
import { evidenceOf } from '../dossier/evidence.read.server'
import { selectionRules, wordOf, type Word } from './weigh'

/** One requirement in the check list of an application. */
export interface RequirementRow {
  id: string
  clause: Wording
  title: Wording
  statement: Word
  note: string
  paperCount: number
  /** Papers that prove nothing any more: run out, superseded or withdrawn. */
  deadCount: number
  /** What the ministry found; null until it looked, or where the reader may not see it yet. */
  found: Word | null
  foundNote: string
}

/** @param showsFindings whether the reader may see what the ministry found */
export async function requirementRows(selectionId: string, showsFindings: boolean): Promise<RequirementRow[]> {
  const [rows, evidence] = await Promise.all([
    db.selectionRequirement.findMany({ where: { selectionId } }),
    evidenceOf({ type: 'QualifyingSelection', id: selectionId }),
  ])
  const byId = new Map(rows.map((row) => [row.requirement, row]))
  return selectionRules.map(({ id, citation, title }) => {
    const row = byId.get(id)
    const papers = evidence.get(id) ?? []
    return {
      ...{ id, title, note: row?.note ?? '', statement: wordOf(row?.statement ?? null) ?? 'unknown' },
      clause: { ru: clauseReference(citation, 'ru'), en: clauseReference(citation, 'en') },
      paperCount: papers.length,
      deadCount: papers.filter(({ standing }) => standing !== 'good' && standing !== 'soon').length,
      found: showsFindings ? wordOf(row?.found ?? null) : null,
      foundNote: showsFindings ? (row?.foundNote ?? '') : '',
    }
  })
}
