import type { Actor } from '~/platform/auth/actor'
import type { Tx } from '~/platform/db/db.server'
import { moveAssessment, type Asked, type Moved } from './move-assessment.server'
import { QualityRefused } from './refusals'
import { tellOf } from './tell-of-quality.server'

/** Who visits and scores; an assessment that has been begun may go on to another. */
export const assignAssessor = (actor: Actor, asked: Asked & { assessorId: string }): Promise<Moved> =>
  moveAssessment(actor, asked, 'assign', async (tx, assessment) => {
    const { assessorId } = asked
    await requireAssessor(tx, assessorId)
    await tellOf(tx, actor, 'qualityAssigned', assessment, { userIds: [assessorId] })
    return { audit: 'quality.assigned', data: { assessorId } }
  })

/** An assessor takes a planned assessment that nobody has. */
export const takeAssessment = (actor: Actor, asked: Asked): Promise<Moved> =>
  moveAssessment(actor, asked, 'take', async (_tx, assessment) => {
    if (assessment.assessorId !== null) throw new QualityRefused('takenAlready')
    return { audit: 'quality.taken', data: { assessorId: actor.userId } }
  })

async function requireAssessor(tx: Tx, userId: string): Promise<void> {
  const person = await tx.user.findUnique({ where: { id: userId }, include: { roles: true } })
  if (!person?.isActive || !person.roles.some(({ role }) => role === 'quality-assessor'))
    throw new QualityRefused('notAssessor')
}
