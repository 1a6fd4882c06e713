import { z } from 'zod'
import type { Certification as Assessed } from 'scoring/certification/certification'
import type { Reader } from '~/platform/db/db.server'
import type { ConformityReport } from '~/platform/db/generated/client'
import { sealOf } from '../documents/seal.server'
import { recomputed } from './assessment-case'

export const recommendations = ['certify', 'remedy', 'refuse'] as const
export type Recommendation = (typeof recommendations)[number]

const days = z.array(z.string().regex(/^\d{4}-\d\d-\d\d$/))

/** Part three: the days by which the centre is visited, in order. */
export const surveillanceDays = (report: Pick<ConformityReport, 'surveillance'>): string[] =>
  days.parse(JSON.parse(report.surveillance)).sort()

/** The signed report that stands: a later one supersedes it. */
export const latestReport = (reader: Reader, certificationId: string) =>
  reader.conformityReport.findFirst({ where: { certificationId, status: 'signed' }, orderBy: { number: 'desc' } })

/** The report that is being written; there is one at a time. */
export const draftReport = (reader: Reader, certificationId: string) =>
  reader.conformityReport.findFirst({ where: { certificationId, status: 'draft' } })

type Sealed = Pick<
  ConformityReport,
  | 'certificationId'
  | 'number'
  | 'recommendations'
  | 'surveillance'
  | 'conclusion'
  | 'recommends'
  | 'inputsJson'
  | 'resultJson'
  | 'signedById'
  | 'signedOn'
>

/** SHA-256 of all that the report says, who signed it and when: inputs, readings and result among it. */
export const sealOfReport = (report: Sealed): string =>
  sealOf({
    certificationId: report.certificationId,
    number: report.number,
    recommendations: report.recommendations,
    surveillance: surveillanceDays(report),
    conclusion: report.conclusion,
    recommends: report.recommends,
    inputs: JSON.parse(report.inputsJson) as unknown,
    result: JSON.parse(report.resultJson) as unknown,
    signedById: report.signedById,
    signedOn: report.signedOn,
  })

/**
 * A signed report recomputed from its own inputs.
 * @returns null where it is not what was sealed, or the rules of today give another result
 */
export function reproduceReport(report: Sealed & Pick<ConformityReport, 'seal'>): Assessed | null {
  if (report.seal !== sealOfReport(report)) return null
  const again = recomputed(report.inputsJson)
  return again && again.resultJson === report.resultJson ? again.assessed : null
}
