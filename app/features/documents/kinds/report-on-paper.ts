import { z } from 'zod'
import { parseCertificationCase } from 'scoring/case/read-certification-case'
import { criterionResults } from 'scoring/certification/certification'
import { certify } from 'scoring/certification/certify'
import { certificationReadings } from 'scoring/readings'

const inputs = z.object({
  criteria: z.object({
    id: z.string(),
    criteria: z.array(
      z.object({ id: z.string(), main: z.boolean(), standIn: z.boolean(), title: z.string(), source: z.string() }),
    ),
  }),
  readings: z.object({ 'main-not-met': z.enum(['remedy', 'refuse']) }),
  assessments: z.array(
    z.object({
      criterion: z.string(),
      result: z.enum(criterionResults),
      note: z.string(),
      remedyBy: z.string().optional(),
    }),
  ),
})

/** The rows of part one, in the order of the set, and what the assessment supports; null where it is no case. */
export function reportOnPaper(inputsJson: string) {
  const read = parseCertificationCase(inputsJson)
  const said = inputs.safeParse(JSON.parse(inputsJson))
  if (!read.ok || !said.success) return null
  const { criteria, readings, assessments } = said.data
  const foundOf = new Map(assessments.map((row) => [row.criterion, row]))
  return {
    assessed: certify(read.value),
    standInCount: criteria.criteria.filter(({ standIn }) => standIn).length,
    reading: certificationReadings['main-not-met'].options[readings['main-not-met']].ru,
    rows: criteria.criteria.map((criterion) => ({ ...criterion, ...foundOf.get(criterion.id)! })),
  }
}
