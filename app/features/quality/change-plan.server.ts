import type { Actor } from '~/platform/auth/actor'
import { moveAssessment, type Asked, type Moved } from './move-assessment.server'
import { daysTaken, requireDay } from './plan-year.server'
import { requireReason } from './refusals'

/** Another day of the same year. */
export const movePlannedDay = (actor: Actor, asked: Asked & { plannedOn: string }): Promise<Moved> =>
  moveAssessment(actor, asked, 'move', async (tx, { id, organisationId, year }) => {
    const { plannedOn } = asked
    requireDay(plannedOn, await daysTaken(tx, organisationId, year, id), year)
    return { audit: 'quality.moved', details: { plannedOn }, data: { plannedOn } }
  })

/** A planned assessment is dropped, and why; another may be planned in its place. */
export const cancelAssessment = (actor: Actor, asked: Asked & { reason: string }): Promise<Moved> =>
  moveAssessment(actor, asked, 'cancel', async () => {
    const cancelReason = requireReason(asked.reason)
    return { audit: 'quality.cancelled', reason: cancelReason, data: { cancelReason } }
  })
