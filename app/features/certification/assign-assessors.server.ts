import { initialsOf } from '~/platform/auth/require-actor.server'
import type { Actor } from '~/platform/auth/actor'
import { now, today } from '~/platform/clock.server'
import type { Tx } from '~/platform/db/db.server'
import { conflictOf } from './assessor-conflict'
import {
  moveCertification,
  standingAssessors,
  type Asked,
  type Certification,
  type Moved,
} from './move-certification.server'
import { CertificationRefused, requireReason } from './refusals.server'
import { tellOf, toAssessors } from './tell-of-certification.server'

/** Nobody examines a centre alone: the source is silent on a quorum, and the house takes two. */
export const leastAssessors = 2

interface Team {
  assessorIds: readonly string[]
  leadId: string
}

/** Assigns those who examine the centre: none who works there or has a tie with it, at least two, one of them the lead. */
export const assignAssessors = (actor: Actor, asked: Asked & Team): Promise<Moved> =>
  moveCertification(actor, asked, 'assign', async (tx, certification) => {
    await setTeam(tx, actor, certification, asked, '')
    return { audit: 'certification.assigned', details: { count: asked.assessorIds.length }, data: { returnReason: '' } }
  })

/** Another team goes on from here; who leaves it and why stays on record. */
export const reassignAssessors = (actor: Actor, asked: Asked & Team & { reason: string }): Promise<Moved> =>
  moveCertification(actor, asked, 'reassign', async (tx, certification) => {
    const reason = requireReason(asked.reason)
    await setTeam(tx, actor, certification, asked, reason)
    return { audit: 'certification.reassigned', reason, details: { count: asked.assessorIds.length } }
  })

async function setTeam(tx: Tx, actor: Actor, certification: Certification, team: Team, reason: string): Promise<void> {
  const ids = [...new Set(team.assessorIds)]
  if (ids.length < leastAssessors) throw new CertificationRefused('tooFewAssessors')
  if (!ids.includes(team.leadId)) throw new CertificationRefused('noLead')
  for (const id of ids) await requireFree(tx, id, certification.organisationId)
  const leaving = standingAssessors(certification).filter(({ userId }) => !ids.includes(userId))
  for (const { userId } of leaving)
    await tx.assessorAssignment.update({
      where: { certificationId_userId: { certificationId: certification.id, userId } },
      data: { releasedAt: now(), releaseReason: reason, isLead: false },
    })
  for (const userId of ids) {
    const own = { isLead: userId === team.leadId, releasedAt: null, releaseReason: '' }
    await tx.assessorAssignment.upsert({
      where: { certificationId_userId: { certificationId: certification.id, userId } },
      create: { certificationId: certification.id, userId, ...own, assignedById: actor.userId, assignedAt: now() },
      update: own,
    })
  }
  const assessors = await tx.assessorAssignment.findMany({ where: { certificationId: certification.id } })
  await tellOf(tx, actor, 'certificationAssigned', certification, toAssessors({ assessors }))
}

/** @throws CertificationRefused for a person who is no assessor, or has a tie with the organisation */
async function requireFree(tx: Tx, userId: string, organisationId: string): Promise<void> {
  const person = await tx.user.findUnique({ where: { id: userId }, include: { roles: true, assessorTies: true } })
  if (!person?.isActive || !person.roles.some(({ role }) => role === 'certification-assessor'))
    throw new CertificationRefused('notAssessor')
  if (conflictOf({ organisationId: person.organisationId, ties: person.assessorTies }, organisationId, await today()))
    throw new CertificationRefused('assessorTied', initialsOf(person))
}
