import type { Actor } from '~/platform/auth/actor'
import { requireActor } from '~/platform/auth/require-actor.server'
import { db } from '~/platform/db/db.server'
import type { CommissionQuestion } from '~/platform/db/generated/client'
import type { Permission } from '~/platform/permissions/roles'
import { isCarriedOut } from './states'

/** Who asks for a decision that is carried out, and its question; any other question is a 404. */
export async function requireExclusion(
  request: Request,
  permission: Permission,
  id: string | undefined,
): Promise<{ actor: Actor; question: CommissionQuestion }> {
  const actor = await requireActor(request, permission, { organisationId: null })
  const question = await db.commissionQuestion.findUnique({ where: { id: id ?? '' } })
  if (!question || !isCarriedOut(question)) throw new Response('not found', { status: 404 })
  return { actor, question }
}
