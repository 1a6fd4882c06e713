import { meanText } from '../fraction'
import type { Quality } from '../quality/quality'
import type { QualityCase } from '../quality/quality-case'
import type { Json } from './canonical-json'
import { QUALITY_CASE_SCHEMA } from './read-quality-case'

/** The result as the contract writes it. */
export const writeQuality = ({ edition, year, organisation, assessments, sum, status }: Quality): Json => ({
  schema: 'quality/1',
  rules: 'order-929',
  edition,
  year,
  organisation: { id: organisation.id, name: organisation.name },
  assessments: assessments.map(({ date, total }) => ({ date, total })),
  mean: meanText(sum, assessments.length),
  status,
})

/** A case that an auditor can recompute without the portal. */
export const writeQualityCase = ({ year, organisation, yearComplete, assessments }: QualityCase): Json => ({
  schema: QUALITY_CASE_SCHEMA,
  rules: 'order-929',
  year,
  organisation: { id: organisation.id, name: organisation.name },
  yearComplete,
  assessments: assessments.map(({ date, scores }) => ({ date, scores: { ...scores } })),
})
