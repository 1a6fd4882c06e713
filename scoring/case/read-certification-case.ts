import { criterionResults, type CertificationCase, type CriterionAssessment } from '../certification/certification'
import type { CriterionSet } from '../certification/criterion-set'
import { certificationReadings, defaultCertificationReadings } from '../readings'
import { inside, show, type Place } from './problem'
import { parseWith, readWith, type Read } from './read'
import { readCriterionSet } from './read-criterion-set'
import { readReadings } from './read-head'
import { shape, type Reader } from './reader'

export const CERTIFICATION_CASE_SCHEMA = 'certification-case/1'

const CASE = shape(['schema', 'criteria', 'assessments'], ['readings'])
const ASSESSMENT = shape(['criterion', 'result'], ['note', 'remedyBy'])

/** A certification case from its JSON text, or everything that is wrong with it. */
export const parseCertificationCase = (text: string): Read<CertificationCase> => parseWith(readCase, text)
export const readCertificationCase = (value: unknown): Read<CertificationCase> => readWith(readCase, value)

function readCase(reader: Reader, value: unknown): CertificationCase | undefined {
  const fields = reader.fields(value, null, CASE)
  if (!fields) return
  if (fields.schema !== undefined) reader.oneOf(fields.schema, inside(null, 'schema'), [CERTIFICATION_CASE_SCHEMA])
  const set = readCriterionSet(reader, fields.criteria, inside(null, 'criteria'))
  const place = inside(null, 'readings')
  const readings = readReadings(reader, fields.readings, place, certificationReadings, defaultCertificationReadings)
  const assessments = readAssessments(reader, fields.assessments, inside(null, 'assessments'), set)
  return set && readings && assessments ? { set, readings, assessments } : undefined
}

function readAssessments(
  reader: Reader,
  value: unknown,
  place: Place,
  set: CriterionSet | undefined,
): CriterionAssessment[] | undefined {
  if (value === undefined) return
  const list = reader.list(value, place)
  if (!list) return
  const known = set && new Set(set.criteria.map(({ id }) => id))
  const firstOf = new Map<string, number>()
  const read = list.flatMap((item, index) => {
    const here = inside(place, index)
    const assessment = readAssessment(reader, item, here, firstOf, index)
    if (assessment && known && !known.has(assessment.criterion))
      reader.refuse(inside(here, 'criterion'), `is ${show(assessment.criterion)}: expected a criterion of the set`)
    return assessment ?? []
  })
  for (const { id } of set?.criteria ?? [])
    if (!firstOf.has(id))
      reader.refuse(place, `is without ${show(id)}: expected an entry for each criterion of the set`)
  return read
}

function readAssessment(
  reader: Reader,
  item: unknown,
  here: Place,
  firstOf: Map<string, number>,
  index: number,
): CriterionAssessment | undefined {
  const fields = reader.fields(item, here, ASSESSMENT)
  if (!fields) return
  const criterion =
    fields.criterion === undefined ? undefined : reader.text(fields.criterion, inside(here, 'criterion'))
  const first = criterion === undefined ? undefined : firstOf.get(criterion)
  if (first !== undefined)
    reader.refuse(
      inside(here, 'criterion'),
      `is ${show(criterion)} again, as in assessments[${first}]: expected each once`,
    )
  else if (criterion !== undefined) firstOf.set(criterion, index)
  const result =
    fields.result === undefined ? undefined : reader.oneOf(fields.result, inside(here, 'result'), criterionResults)
  const note = fields.note === undefined ? null : readNote(reader, fields.note, inside(here, 'note'))
  const remedyBy = fields.remedyBy === undefined ? null : reader.date(fields.remedyBy, inside(here, 'remedyBy'))
  if (criterion === undefined || !result || note === undefined || remedyBy === undefined) return
  return { criterion, result, note, remedyBy }
}

/** A note may be empty: an assessor has nothing to add to a criterion that is met. */
const readNote = (reader: Reader, value: unknown, place: Place): string | undefined =>
  value === '' ? '' : reader.text(value, place)
