import type { Actor } from '~/platform/auth/actor'
import { requireActor } from '~/platform/auth/require-actor.server'
import type { Permission } from '~/platform/permissions/roles'
import { courseByCode, type FoundCourse } from './find-course.read.server'

/** The course that an address names and the person who may do this with it; a 404 for another organisation's. */
export async function requireCourse(
  request: Request,
  permission: Permission,
  code: string | undefined,
): Promise<{ actor: Actor; course: FoundCourse }> {
  const course = await courseByCode(code ?? '')
  const actor = await requireActor(request, permission, { organisationId: course?.organisationId ?? null })
  if (!course) throw new Response('not found', { status: 404 })
  return { actor, course }
}
