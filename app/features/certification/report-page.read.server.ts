import { certificationReadings } from 'scoring/readings'
import type { Wording } from 'scoring/wording'
import { conclusionTexts } from 'scoring/certification/explain-certification'
import type { Certification as Assessed } from 'scoring/certification/certification'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import { editionName } from '../criteria/set-in-force.read.server'
import { readingsInForce } from '../readings/readings-in-force.read.server'
import { assess, assessmentCase } from './assessment-case'
import { criterionRows } from './criterion-rows.read.server'
import type { Certification } from './move-certification.server'
import {
  draftReport,
  latestReport,
  reproduceReport,
  surveillanceDays,
  type Recommendation,
} from './stored-report.server'

/** What the page of a report shows: what the assessment supports today, the draft, and what is still open. */
export async function reportPage(certification: Certification) {
  const [{ set, rows }, readings, draft] = await Promise.all([
    criterionRows(certification),
    readingsInForce(await today()),
    draftReport(db, certification.id),
  ])
  const written = assessmentCase(
    { ...set, name: editionName(set) },
    readings.certification,
    rows.map((row) => ({ ...row, criterion: row.criterion.id })),
  )
  const isRecheck = certification.status === 'recheck'
  const open = rows.filter(
    (row) => row.result === null || (isRecheck && row.result !== 'met' && row.recheckResult === null),
  )
  const main = certificationReadings['main-not-met']
  return {
    supports: written ? said(assess(written)) : null,
    reading: { question: main.question, option: main.options[readings.certification['main-not-met']] },
    open: open.map(({ criterion, position }) => ({ id: criterion.id, position, title: criterion.title })),
    findings: rows
      .filter(({ standing }) => standing !== null && standing !== 'met')
      .map(({ criterion, position, standing, remedyBy }) => ({
        ...{ id: criterion.id, title: criterion.title, main: criterion.main, position, result: standing!, remedyBy },
      })),
    /** A breach without a day for its remedy is warned of. */
    withoutDay: rows.filter(({ standing, remedyBy }) => standing === 'not-met' && remedyBy === null).length,
    standInCount: set.criteria.filter(({ standIn }) => standIn).length,
    draft: draft && {
      ...{ recommendations: draft.recommendations, conclusion: draft.conclusion },
      ...{ recommends: draft.recommends as Recommendation | null, days: surveillanceDays(draft) },
    },
  }
}

export type ReportPage = Awaited<ReturnType<typeof reportPage>>

const said = (assessed: Assessed): { counts: Omit<Assessed, 'findings' | 'set'>; words: Wording } => {
  const { met, partly, notMet, supports } = assessed
  return { counts: { met, partly, notMet, supports }, words: conclusionTexts[supports] }
}

/** What whoever decides reads: the signed report that stands, recomputed from what was sealed; null while there is none. */
export async function decisionPage(certification: Certification) {
  const report = await latestReport(db, certification.id)
  if (!report) return null
  const assessed = reproduceReport(report)
  const paper = report.paperId ? await db.paper.findUnique({ where: { id: report.paperId } }) : null
  return {
    ...{ number: report.number, numberText: paper?.numberText ?? '', signedOn: report.signedOn! },
    ...{ conclusion: report.conclusion, recommendations: report.recommendations, days: surveillanceDays(report) },
    recommends: report.recommends as Recommendation | null,
    supports: assessed && said(assessed),
    findings: assessed?.findings ?? [],
  }
}

export type DecisionPage = NonNullable<Awaited<ReturnType<typeof decisionPage>>>
