import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import type { Tx } from '~/platform/db/db.server'
import type { assessmentEvents } from '~/platform/i18n/ru/audit-assessments'

/** What the journal is told; each has its words. */
export type QualityEvent = `quality.${keyof (typeof assessmentEvents)['quality']}`

interface Told {
  assessment: { id: string; organisationId: string }
  audit: QualityEvent
  reason?: string
  details?: Record<string, string | number | boolean | null>
}

/** The one event of a change of an assessment in the journal. */
export const recordEvent = (tx: Tx, actor: Actor, { assessment, audit, reason, details }: Told): Promise<void> =>
  recordChange(tx, actor, {
    action: audit,
    subjectType: 'QualityAssessment',
    subjectId: assessment.id,
    organisationId: assessment.organisationId,
    reason: reason || null,
    details,
  })

/** The one event of a change of a whole year of an organisation. */
export const recordYearEvent = (
  tx: Tx,
  actor: Actor,
  told: { audit: QualityEvent; organisationId: string; year: number; reason?: string; count?: number },
): Promise<void> =>
  recordChange(tx, actor, {
    action: told.audit,
    subjectType: 'Organisation',
    subjectId: told.organisationId,
    organisationId: told.organisationId,
    reason: told.reason || null,
    details: { year: told.year, ...(told.count !== undefined && { count: told.count }) },
  })
