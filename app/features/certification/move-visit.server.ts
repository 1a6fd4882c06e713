import { may, type Actor } from '~/platform/auth/actor'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import type { Prisma } from '~/platform/db/generated/client'
import { once } from '~/platform/once/once.server'
import { requireAllowed, requireAssigned, setStatus, withAssessors, type Moved } from './move-certification.server'
import { recordEvent, type CertificationEvent } from './record-event.server'
import { CertificationRefused, orRefused } from './refusals.server'
import { canVisit, type VisitAction } from './visit-states'

export interface AskedVisit {
  visitId: string
  /** The version that was shown. */
  version: number
  operationId: string
}

const include = { certification: { include: withAssessors }, findings: true } as const
export type Visit = Prisma.CentreVisitGetPayload<{ include: typeof include }>

interface Told {
  audit: CertificationEvent
  reason?: string
  details?: Record<string, string | number | boolean | null>
  data?: Prisma.CentreVisitUncheckedUpdateInput
}

/** The first visit of a certification carries the certification with it; the others change nothing of its state. */
const carries = { hold: 'holdVisit', cancel: 'cancelVisit' } as const

/** One step of a visit by an assessor of its certification, on the version that was shown. */
export const moveVisit = (
  actor: Actor,
  asked: AskedVisit,
  action: VisitAction,
  change: (tx: Tx, visit: Visit) => Promise<Told>,
): Promise<Moved> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, asked.operationId, async (): Promise<Moved> => {
        const visit = await tx.centreVisit.findUnique({ where: { id: asked.visitId }, include })
        if (!visit || !may(actor, 'certification:assess')) throw new CertificationRefused('notFound')
        requireAssigned(actor, visit.certification)
        if (visit.version !== asked.version) throw new CertificationRefused('stale')
        if (!canVisit(visit, action)) throw new CertificationRefused('wrongState')
        const told = await change(tx, visit)
        await tx.centreVisit.update({
          where: { id: visit.id },
          data: { ...told.data, version: asked.version + 1 },
        })
        if (visit.certification.status === 'visitPlanned' && (action === 'hold' || action === 'cancel')) {
          requireAllowed(actor, visit.certification, carries[action])
          await setStatus(tx, visit.certification, carries[action])
        }
        await recordEvent(tx, actor, { certification: visit.certification, ...told })
        return { ok: true }
      }),
    ),
  )
