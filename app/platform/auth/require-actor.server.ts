import { redirect } from '@remix-run/node'
import { today } from '../clock.server'
import { db } from '../db/db.server'
import { isRole, permissionsOf, type Permission, type Role } from '../permissions/roles'
import { may, type Actor } from './actor'
import { sessionUserId } from './session.server'

/**
 * Who asks, and may they: the first line of every loader and action behind the sign-in.
 * @param scope the organisation whose record is asked for; an organisation's person meets a 404 for another's record,
 *   so that its existence is not told.
 * @throws a redirect to the sign-in page, or a 403 or 404 response
 */
export async function requireActor(
  request: Request,
  permission: Permission,
  scope: { organisationId?: string | null } = {},
): Promise<Actor> {
  const actor = await currentActor(request)
  if (!actor) {
    const isForm = request.method !== 'GET'
    const back = isForm ? pageOfForm(request) : pageOf(request.url)
    throw redirect(`/sign-in?to=${encodeURIComponent(back)}${isForm ? '&ended=1' : ''}`)
  }
  if (!actor.permissions.has(permission)) throw new Response('forbidden', { status: 403 })
  if (!may(actor, permission, scope.organisationId)) throw new Response('not found', { status: 404 })
  return actor
}

const pageOf = (address: string): string => {
  const { pathname, search } = new URL(address)
  return pathname.replace(/\.data$/, '').replace('/_root', '/') + search
}

/** A form whose session has ended: back to the page on which it stood, where its draft is. */
function pageOfForm(request: Request): string {
  const page = request.headers.get('Referer') ?? ''
  return URL.canParse(page) && new URL(page).host === new URL(request.url).host ? pageOf(page) : '/work'
}

const known = new WeakMap<Request, Promise<Actor | null>>()

/** The signed-in person, or null; read once per request. */
export function currentActor(request: Request): Promise<Actor | null> {
  const before = known.get(request)
  if (before) return before
  const found = findActor(request)
  known.set(request, found)
  return found
}

async function findActor(request: Request): Promise<Actor | null> {
  const userId = await sessionUserId(request)
  return userId ? loadActor(userId) : null
}

/** The person with their roles, and those of whom they replace today. */
export async function loadActor(userId: string): Promise<Actor | null> {
  const day = await today()
  const user = await db.user.findUnique({
    where: { id: userId },
    include: {
      roles: true,
      organisation: { select: { shortName: true } },
      deputyOf: {
        where: { isRevoked: false, fromOn: { lte: day }, untilOn: { gte: day }, replaced: { isActive: true } },
        include: { replaced: { include: { roles: true } } },
      },
    },
  })
  if (!user?.isActive) return null
  const replaced = user.deputyOf.filter((row) => row.replaced.organisationId === user.organisationId)
  const held = [...user.roles, ...replaced.flatMap((row) => row.replaced.roles)].map((row) => row.role)
  const ownRoles: Role[] = [...new Set(held.filter(isRole))]
  return {
    userId,
    name: initialsOf(user),
    position: user.position,
    roles: ownRoles,
    permissions: permissionsOf(ownRoles),
    organisationId: user.organisationId,
    organisationName: user.organisation?.shortName ?? null,
  }
}

/** «Орлова Т. В.» */
export function initialsOf(person: { surname: string; givenName: string; patronymic: string | null }): string {
  const initials = [person.givenName, person.patronymic].filter(Boolean).map((name) => `${name![0]}.`)
  return [person.surname, ...initials].join('\u00a0')
}
