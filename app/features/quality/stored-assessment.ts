import { criterionIds } from 'scoring/quality/criteria'
import type { Assessment } from './move-assessment.server'

type Sealed = Pick<
  Assessment,
  | 'organisationId'
  | 'year'
  | 'visitedOn'
  | 'assessorId'
  | 'conformity'
  | 'complaints'
  | 'openness'
  | 'factsJson'
  | 'confirmedById'
  | 'confirmedOn'
  | 'scores'
  | 'evidence'
>

/** Everything that was confirmed, and by whom: points, words, files by their hashes, what the portal knew. */
export const sealedParts = (row: Sealed): Record<string, unknown> => ({
  ...{ organisationId: row.organisationId, year: row.year, visitedOn: row.visitedOn, assessorId: row.assessorId },
  scores: criterionIds.map((criterion) => {
    const score = row.scores.find((one) => one.criterion === criterion)
    return { criterion, points: score?.points ?? null, evidence: score?.evidence ?? '' }
  }),
  files: row.evidence.map(({ criterion, file }) => `${criterion} ${file.sha256}`).sort(),
  general: { conformity: row.conformity, complaints: row.complaints, openness: row.openness },
  facts: JSON.parse(row.factsJson) as unknown,
  ...{ confirmedById: row.confirmedById, confirmedOn: row.confirmedOn },
})
