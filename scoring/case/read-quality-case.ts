import { currentLaw } from '../law'
import { lastDayOfYear, yearOf, type PlainDate } from '../plain-date'
import { criterionIds, type CriterionId } from '../quality/criteria'
import type { QualityAssessment, QualityCase } from '../quality/quality-case'
import { inside, type Place } from './problem'
import { parseWith, readWith, type Read } from './read'
import { FIRST_YEAR, readOrganisation, readYear } from './read-head'
import { shape, type Reader } from './reader'

export const QUALITY_CASE_SCHEMA = 'quality-case/1'

const CASE = shape(['schema', 'rules', 'year', 'organisation', 'assessments'], ['yearComplete'])
const ASSESSMENT = shape(['date', 'scores'])
const SCORES = shape(criterionIds)

/** A quality case from its JSON text, or everything that is wrong with it. */
export const parseQualityCase = (text: string): Read<QualityCase> => parseWith(readCase, text)
export const readQualityCase = (value: unknown): Read<QualityCase> => readWith(readCase, value)

function readCase(reader: Reader, value: unknown): QualityCase | undefined {
  const fields = reader.fields(value, null, CASE)
  if (!fields) return
  if (fields.schema !== undefined) reader.oneOf(fields.schema, inside(null, 'schema'), [QUALITY_CASE_SCHEMA])
  if (fields.rules !== undefined) reader.oneOf(fields.rules, inside(null, 'rules'), ['order-929'])
  const year = readYear(reader, fields.year)
  const organisation = readOrganisation(reader, fields.organisation, inside(null, 'organisation'))
  const yearComplete =
    fields.yearComplete === undefined ? false : reader.boolean(fields.yearComplete, inside(null, 'yearComplete'))
  const assessments = readAssessments(reader, fields.assessments, inside(null, 'assessments'), year)
  if (year === undefined || !organisation || yearComplete === undefined || !assessments) return
  return { year, organisation, yearComplete, assessments }
}

function readAssessments(
  reader: Reader,
  value: unknown,
  place: Place,
  year: number | undefined,
): QualityAssessment[] | undefined {
  if (value === undefined) return
  const list = reader.list(value, place)
  if (!list) return
  const most = currentLaw.assessmentsAYear.on(lastDayOfYear(year ?? FIRST_YEAR))
  if (list.length === 0) reader.refuse(place, `is an empty list: expected one to ${most} assessments`)
  if (list.length > most) reader.refuse(place, `has ${list.length} assessments: expected at most ${most} in a year`)
  const firstOn = new Map<PlainDate, number>()
  return list.flatMap((item, index) => {
    const here = inside(place, index)
    const fields = reader.fields(item, here, ASSESSMENT)
    if (!fields) return []
    const date = fields.date === undefined ? undefined : reader.date(fields.date, inside(here, 'date'))
    const scores =
      fields.scores === undefined ? undefined : readScores(reader, fields.scores, inside(here, 'scores'), year)
    if (!date) return []
    if (year !== undefined && yearOf(date) !== year) {
      reader.refuse(inside(here, 'date'), `is ${date}: expected a day of ${year}`)
    }
    const first = firstOn.get(date)
    if (first === undefined) firstOn.set(date, index)
    else reader.refuse(inside(here, 'date'), `is ${date} again, as in assessments[${first}]: expected different days`)
    return scores ? { date, scores } : []
  })
}

function readScores(
  reader: Reader,
  value: unknown,
  place: Place,
  year: number | undefined,
): Record<CriterionId, number> | undefined {
  const fields = reader.fields(value, place, SCORES)
  if (!fields) return
  const full = currentLaw.qualityPoints.on(lastDayOfYear(year ?? FIRST_YEAR))
  const points = criterionIds.map((id) => {
    const score = fields[id]
    if (score === undefined) return undefined
    return score === 0 || score === full ? score + 0 : reader.expected(inside(place, id), score, `0 or ${full}`)
  })
  if (points.includes(undefined)) return
  return Object.fromEntries(criterionIds.map((id, index) => [id, points[index]])) as Record<CriterionId, number>
}
