import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import type { Tx } from '~/platform/db/db.server'
import type { certificationEvents } from '~/platform/i18n/ru/audit-certification'

/** What the journal is told; each has its words. */
export type CertificationEvent = `certification.${keyof (typeof certificationEvents)['certification']}`

interface Told {
  certification: { id: string; organisationId: string }
  audit: CertificationEvent
  reason?: string
  details?: Record<string, string | number | boolean | null>
}

/** The one event of a change in the journal. */
export const recordEvent = (tx: Tx, actor: Actor, { certification, audit, reason, details }: Told): Promise<void> =>
  recordChange(tx, actor, {
    action: audit,
    subjectType: 'Certification',
    subjectId: certification.id,
    organisationId: certification.organisationId,
    reason: reason || null,
    details,
  })
