import type { Actor } from '~/platform/auth/actor'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import type { CriterionAssessment, Prisma } from '~/platform/db/generated/client'
import { once } from '~/platform/once/once.server'
import { requireAllowed, withAssessors, type Certification } from './move-certification.server'
import { recordEvent, type CertificationEvent } from './record-event.server'
import { CertificationRefused, orRefused, type NotDone } from './refusals.server'
import type { CertificationAction } from './states'

export interface AskedCriterion {
  certificationId: string
  criterion: string
  /** The version of the criterion's row that was shown: several people fill in one certification. */
  version: number
  operationId: string
}

export type Saved = { ok: true } | NotDone

/** Writes one criterion of a certification: what the centre says of it, or what an assessor found. */
export const changeCriterion = (
  actor: Actor,
  asked: AskedCriterion,
  action: CertificationAction,
  audit: CertificationEvent,
  change: (
    tx: Tx,
    certification: Certification,
    row: CriterionAssessment,
  ) => Promise<Prisma.CriterionAssessmentUncheckedUpdateInput>,
): Promise<Saved> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, asked.operationId, async (): Promise<Saved> => {
        const { certificationId, criterion, version } = asked
        const certification = await tx.certification.findUnique({
          where: { id: certificationId },
          include: withAssessors,
        })
        requireAllowed(actor, certification, action)
        const key = { certificationId_criterion: { certificationId, criterion } }
        const row = await tx.criterionAssessment.findUnique({ where: key })
        if (!row) throw new CertificationRefused('notFound')
        if (row.version !== version) throw new CertificationRefused('stale')
        const data = await change(tx, certification, row)
        await tx.criterionAssessment.update({ where: key, data: { ...data, version: version + 1 } })
        await recordEvent(tx, actor, { certification, audit, details: { criterionId: criterion } })
        return { ok: true }
      }),
    ),
  )
