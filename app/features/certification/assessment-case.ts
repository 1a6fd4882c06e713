import { parseCertificationCase, readCertificationCase } from 'scoring/case/read-certification-case'
import { canonicalJson, type Json } from 'scoring/case/canonical-json'
import { writeCertification } from 'scoring/case/write-certification'
import type { Certification as Assessed, CriterionResult } from 'scoring/certification/certification'
import { certify } from 'scoring/certification/certify'
import type { CertificationReadings } from 'scoring/readings'

interface SetOfCase {
  /** «irkutsk-29/1» */
  name: string
  criteria: readonly {
    id: string
    main: boolean
    standIn: boolean
    title: { ru: string }
    text: string
    source: string
  }[]
}

interface Row {
  criterion: string
  result: string | null
  finding: string
  note: string
  remedyBy: string | null
  recheckResult: string | null
  recheckNote: string
}

/** How a criterion stands now: as it was checked again, else as it was first assessed. */
export const standingResult = (row: Pick<Row, 'result' | 'recheckResult'>): CriterionResult | null =>
  (row.recheckResult ?? row.result) as CriterionResult | null

/** The case as `scoring certify` takes it, with the texts of the set; null while a criterion is not assessed. */
export function assessmentCase(set: SetOfCase, readings: CertificationReadings, rows: readonly Row[]): Json | null {
  const byCriterion = new Map(rows.map((row) => [row.criterion, row]))
  const assessments = set.criteria.flatMap(({ id }) => {
    const row = byCriterion.get(id)
    const result = row && standingResult(row)
    if (!result) return []
    const note = row.recheckResult ? row.recheckNote : [row.finding, row.note].filter(Boolean).join('\n')
    return [{ criterion: id, result, note, ...(result !== 'met' && row.remedyBy && { remedyBy: row.remedyBy }) }]
  })
  if (assessments.length < set.criteria.length) return null
  return {
    schema: 'certification-case/1',
    criteria: {
      id: set.name,
      criteria: set.criteria.map(({ id, main, standIn, title, text, source }) => {
        return { id, main, standIn, title: title.ru, text, source }
      }),
    },
    readings: { ...readings },
    assessments,
  }
}

/** What an assessment supports. @throws where the case is none that the contract takes, which is a mistake of the portal */
export function assess(written: Json): Assessed {
  const read = readCertificationCase(written)
  if (!read.ok) throw new Error(`not a certification case: ${JSON.stringify(read.problems)}`)
  return certify(read.value)
}

/** The result as it is sealed. */
export const resultText = (assessed: Assessed): string => canonicalJson(writeCertification(assessed))

/** A sealed case assessed anew by the rules of today; null where it is no case. */
export function recomputed(inputsJson: string): { assessed: Assessed; resultJson: string } | null {
  const read = parseCertificationCase(inputsJson)
  if (!read.ok) return null
  const assessed = certify(read.value)
  return { assessed, resultJson: resultText(assessed) }
}
