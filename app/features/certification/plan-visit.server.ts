import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import type { Tx } from '~/platform/db/db.server'
import { moveCertification, type Asked, type Certification, type Moved } from './move-certification.server'
import { moveVisit, type AskedVisit } from './move-visit.server'
import { CertificationRefused, requireReason } from './refusals.server'
import { tellOf } from './tell-of-certification.server'

/** Plans a visit of the certification itself, or of a re-check; the centre is told of the day. */
export const planVisit = (actor: Actor, asked: Asked & { plannedOn: string }): Promise<Moved> =>
  moveCertification(actor, asked, 'planVisit', async (tx, certification) => {
    const { id: certificationId, status } = certification
    const { plannedOn } = asked
    await requireAhead(plannedOn)
    const planned = { certificationId, status: 'planned', kind: { not: 'surveillance' } }
    if ((await tx.centreVisit.count({ where: planned })) > 0) throw new CertificationRefused('visitOpen')
    const kind = status === 'recheck' ? 'recheck' : 'certification'
    const visit = await tx.centreVisit.create({ data: { certificationId, kind, status: 'planned', plannedOn } })
    await tellOfDay(tx, actor, certification, `${visit.id} ${plannedOn}`)
    const data = status === 'assigned' ? { status: 'visitPlanned' } : {}
    return { audit: 'certification.visitPlanned', details: { plannedOn }, data, id: visit.id }
  })

/** Sets the day of a visit that the report asks for. */
export const planDueVisit = (actor: Actor, asked: AskedVisit & { plannedOn: string }): Promise<Moved> =>
  moveVisit(actor, asked, 'plan', async (tx, visit) => {
    const { plannedOn } = asked
    await requireAhead(plannedOn)
    await tellOfDay(tx, actor, visit.certification, `${visit.id} ${plannedOn}`)
    return { audit: 'certification.visitPlanned', details: { plannedOn }, data: { status: 'planned', plannedOn } }
  })

/** Another day, and why. */
export const moveVisitDay = (actor: Actor, asked: AskedVisit & { plannedOn: string; reason: string }): Promise<Moved> =>
  moveVisit(actor, asked, 'move', async (tx, visit) => {
    const { plannedOn } = asked
    const reason = requireReason(asked.reason)
    await requireAhead(plannedOn)
    await tellOfDay(tx, actor, visit.certification, `${visit.id} ${plannedOn}`)
    return { audit: 'certification.visitMoved', reason, details: { plannedOn }, data: { plannedOn, reason } }
  })

/** The visit is not made, and why; the certification waits for another. */
export const cancelVisit = (actor: Actor, asked: AskedVisit & { reason: string }): Promise<Moved> =>
  moveVisit(actor, asked, 'cancel', async () => {
    const reason = requireReason(asked.reason)
    return { audit: 'certification.visitCancelled', reason, data: { status: 'cancelled', reason } }
  })

/** @throws CertificationRefused for a day that has passed */
async function requireAhead(day: string): Promise<void> {
  if (day < (await today())) throw new CertificationRefused('dayPast')
}

const tellOfDay = (tx: Tx, actor: Actor, certification: Certification, occasion: string) =>
  tellOf(tx, actor, 'certificationVisit', certification, { organisationId: certification.organisationId }, occasion)
