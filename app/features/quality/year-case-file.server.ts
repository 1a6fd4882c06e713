import { canonicalJson } from 'scoring/case/canonical-json'
import { writeQualityCase } from 'scoring/case/write-quality'
import { fileResponse } from '~/platform/csv/file-response.server'
import { db } from '~/platform/db/db.server'
import { yearCase } from './year-case'

/** The confirmed assessments of a year as a case of scoring, as they stand or as they were sealed. */
export async function yearCaseFile(
  organisation: { id: string; code: string; name: string },
  year: number,
): Promise<Response> {
  const { id: organisationId, code } = organisation
  const [complete, rows] = await Promise.all([
    db.qualityYear.findUnique({ where: { organisationId_year: { organisationId, year } } }),
    db.qualityAssessment.findMany({
      where: { organisationId, year, status: 'confirmed' },
      include: { scores: true },
      orderBy: { visitedOn: 'asc' },
    }),
  ])
  if (rows.length === 0) throw new Response('not found', { status: 404 })
  const json =
    complete?.caseJson ?? canonicalJson(writeQualityCase(yearCase({ year, organisation, yearComplete: false }, rows)))
  return fileResponse(`качество-${code}-${year}.json`, 'application/json', json)
}
