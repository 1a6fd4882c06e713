import { initialsOf } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import { conflictOf, isInForce } from './assessor-conflict'

const assessors = { isActive: true, roles: { some: { role: 'certification-assessor' } } }

/** Those who may be assigned to examine the centres of an organisation, and what stands in the way of the others. */
export async function assessorsFor(organisationId: string) {
  const day = await today()
  const people = await db.user.findMany({
    where: assessors,
    include: { assessorTies: true },
    orderBy: { searchText: 'asc' },
  })
  return people.map((person) => ({
    userId: person.id,
    name: initialsOf(person),
    position: person.position,
    conflict: conflictOf({ organisationId: person.organisationId, ties: person.assessorTies }, organisationId, day),
  }))
}

export type AssessorChoice = Awaited<ReturnType<typeof assessorsFor>>[number]

/** The assessors with their ties and how much they have to do. */
export async function assessorRegistry() {
  const day = await today()
  const [people, organisations] = await Promise.all([
    db.user.findMany({
      where: assessors,
      include: {
        assessorTies: { include: { organisation: { select: { shortName: true } } }, orderBy: { recordedAt: 'desc' } },
        _count: {
          select: {
            assignments: {
              where: { releasedAt: null, certification: { status: { notIn: ['certified', 'refused', 'withdrawn'] } } },
            },
          },
        },
      },
      orderBy: { searchText: 'asc' },
    }),
    db.organisation.findMany({ select: { id: true, shortName: true }, orderBy: { searchText: 'asc' } }),
  ])
  return {
    organisations,
    people: people.map((person) => ({
      ...{ userId: person.id, name: initialsOf(person), position: person.position },
      caseCount: person._count.assignments,
      ties: person.assessorTies.map((tie) => ({
        ...{ id: tie.id, what: tie.what, fromOn: tie.fromOn, untilOn: tie.untilOn },
        organisationName: tie.organisation.shortName,
        isInForce: isInForce(tie, day),
      })),
    })),
  }
}

export type AssessorRegistry = Awaited<ReturnType<typeof assessorRegistry>>
