import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { moveAssessment, type Asked, type Moved } from './move-assessment.server'
import { daysTaken, requireDay } from './plan-year.server'
import { QualityRefused } from './refusals'

/**
 * The assessor has been there: the day of the visit is the day of the assessment. On a draft it corrects the day.
 * Two assessments of a year are never of one day.
 */
export const recordVisit = (actor: Actor, asked: Asked & { visitedOn: string }): Promise<Moved> =>
  moveAssessment(actor, asked, 'visit', async (tx, { id, organisationId, year }) => {
    const { visitedOn } = asked
    if (visitedOn > (await today())) throw new QualityRefused('inFuture')
    requireDay(visitedOn, await daysTaken(tx, organisationId, year, id), year)
    return { audit: 'quality.visited', details: { heldOn: visitedOn }, data: { visitedOn } }
  })
