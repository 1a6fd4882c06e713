import type { Actor } from '~/platform/auth/actor'
import { requireActor } from '~/platform/auth/require-actor.server'
import { db } from '~/platform/db/db.server'
import type { Permission } from '~/platform/permissions/roles'
import { withScores, type Assessment } from './move-assessment.server'

/** Who asks for an assessment, and the assessment; another organisation's is a 404. */
export async function requireAssessment(
  request: Request,
  permission: Permission,
  id: string | undefined,
): Promise<{ actor: Actor; assessment: Assessment }> {
  const assessment = await db.qualityAssessment.findUnique({ where: { id: id ?? '' }, include: withScores })
  const actor = await requireActor(request, permission, { organisationId: assessment?.organisationId ?? '' })
  if (!assessment) throw new Response('not found', { status: 404 })
  return { actor, assessment }
}
