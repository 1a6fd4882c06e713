import type { Actor } from '~/platform/auth/actor'
import { sessionTerms } from '~/platform/auth/session.server'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import { isRole } from '~/platform/permissions/roles'
import { fullName, stateOf } from './person'

const named = { id: true, surname: true, givenName: true, patronymic: true } as const

/** A person's card; null where there is none. */
export async function personCard(userId: string) {
  const [day, user] = await Promise.all([today(), readPerson(userId)])
  if (!user) return null
  const { passwordHash, sessions, roles, deputies, deputyOf, ...person } = user
  const term = (row: { fromOn: string; untilOn: string; isRevoked: boolean }) => termOf(row, day)
  return {
    ...person,
    name: fullName(person),
    roles: roles.map((row) => row.role).filter(isRole),
    state: stateOf({ ...person, hasPassword: passwordHash !== null }, new Date()),
    sessions: sessions.filter((session) => session.lastSeenAt.getTime() > Date.now() - sessionTerms.idle),
    deputies: deputies.map(({ deputy, ...row }) => ({ ...row, person: withName(deputy), term: term(row) })),
    deputyOf: deputyOf.map(({ replaced, ...row }) => ({ ...row, person: withName(replaced), term: term(row) })),
  }
}

export type PersonCard = NonNullable<Awaited<ReturnType<typeof personCard>>>
export type Deputyship = PersonCard['deputies'][number]

const readPerson = (userId: string) =>
  db.user.findUnique({
    where: { id: userId },
    select: {
      ...named,
      ...{
        login: true,
        position: true,
        email: true,
        isActive: true,
        lockedUntil: true,
        createdAt: true,
        version: true,
      },
      organisationId: true,
      passwordHash: true,
      organisation: { select: { code: true, shortName: true } },
      roles: { select: { role: true } },
      sessions: {
        where: { endedAt: null, expiresAt: { gt: new Date() } },
        select: { createdAt: true, lastSeenAt: true, expiresAt: true },
        orderBy: { lastSeenAt: 'desc' },
      },
      deputies: { include: { deputy: { select: named } }, orderBy: { fromOn: 'desc' } },
      deputyOf: { include: { replaced: { select: named } }, orderBy: { fromOn: 'desc' } },
    },
  })

const withName = (person: { id: string; surname: string; givenName: string; patronymic: string | null }) => ({
  id: person.id,
  name: fullName(person),
})

export type DeputyTerm = 'revoked' | 'past' | 'now' | 'ahead'

function termOf(row: { fromOn: string; untilOn: string; isRevoked: boolean }, day: string): DeputyTerm {
  if (row.isRevoked) return 'revoked'
  if (row.untilOn < day) return 'past'
  return row.fromOn > day ? 'ahead' : 'now'
}

/** Who could replace this person: the active people of the same organisation, or of the ministry. */
export async function possibleDeputies(actor: Actor, person: { id: string; organisationId: string | null }) {
  const people = await db.user.findMany({
    where: { organisationId: person.organisationId, isActive: true, id: { notIn: [person.id, actor.userId] } },
    select: { ...named, position: true },
    orderBy: { searchText: 'asc' },
  })
  return people.map((one) => ({ id: one.id, name: fullName(one), position: one.position }))
}
