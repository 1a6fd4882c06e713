import { redirect } from '@remix-run/node'
import { paths } from '~/paths'
import type { Actor } from '~/platform/auth/actor'
import { requireActor } from '~/platform/auth/require-actor.server'
import { db } from '~/platform/db/db.server'
import type { Paper } from '~/platform/db/generated/client'
import type { Permission } from '~/platform/permissions/roles'
import { isRegistered } from './states'

/**
 * The paper that an address names and the person who may do this with it. To an organisation's people another's paper,
 * and one that is not in the journal, are a 404. An order has a page of its own, to which the way leads on.
 * @param which `any` where an order will do as well
 */
export async function requirePaper(
  request: Request,
  permission: Permission,
  id: string | undefined,
  which: 'paper' | 'any' = 'paper',
): Promise<{ actor: Actor; paper: Paper }> {
  const paper = await db.paper.findUnique({ where: { id: id ?? '' } })
  const actor = await requireActor(request, permission, { organisationId: paper?.organisationId ?? null })
  if (!paper || (actor.organisationId !== null && !isRegistered(paper.status))) throw notFound()
  if (paper.kind === 'order' && which === 'paper') throw redirect(paths.order(paper.id))
  return { actor, paper }
}

/** An order, which only the ministry's people meet. */
export async function requireOrder(
  request: Request,
  permission: Permission,
  id: string | undefined,
): Promise<{ actor: Actor; paper: Paper }> {
  const actor = await requireActor(request, permission, { organisationId: null })
  const paper = await db.paper.findUnique({ where: { id: id ?? '', kind: 'order' } })
  if (!paper) throw notFound()
  return { actor, paper }
}

const notFound = () => new Response('not found', { status: 404 })
