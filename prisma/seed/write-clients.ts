import { organisations as register } from 'fixtures/demo-region/organisations'
import { addDays, type PlainDate } from 'scoring/plain-date'
import { searchTextOf } from '~/features/clients/create-client.server'
import { db } from '~/platform/db/db.server'
import { actorOf } from './actors'
import { dayText, momentOf, workday } from './days'
import type { DemoCourse } from './plan-clients'

/** Clients with their courses, exits and what became of them: many rows at once. */
export async function writeClients(courses: readonly DemoCourse[]): Promise<void> {
  const organisations = await db.organisation.findMany({ include: { centres: true } })
  const organisationOf = new Map(organisations.map((organisation) => [organisation.code, organisation]))
  const idOf = (course: DemoCourse) => organisationOf.get(course.client.organisation)!.id
  const centreId = ({ client, centre }: DemoCourse) => {
    const { name } = register.find(({ code }) => code === client.organisation)!.centres[centre]!
    return organisationOf.get(client.organisation)!.centres.find((one) => one.name === name)!.id
  }
  const clientId = (course: DemoCourse) => `client-${course.client.code.slice(2)}`
  const firstCourses = courses.filter((course) => !course.earlier)
  await db.client.createMany({
    data: firstCourses.map((course) => {
      const { organisation: _organisation, ...person } = course.client
      const createdAt = momentOf(course.signedOn, Number(person.code.slice(2)) * 7)
      return {
        ...person,
        id: clientId(course),
        organisationId: idOf(course),
        ...searchTextOf(person.code, person),
        createdAt,
      }
    }),
  })
  await db.serviceContract.createMany({
    data: courses.map((course) => ({
      id: course.id,
      code: course.code,
      clientId: clientId(course),
      organisationId: idOf(course),
      centreId: centreId(course),
      number: course.number,
      signedOn: course.signedOn,
      plannedEndOn: course.plannedEndOn,
    })),
  })
  const officer = await actorOf('officer')
  await db.exit.createMany({ data: courses.flatMap((course) => exitOf(course, officer.userId)) })
  await writeAftercare(courses)
}

function exitOf({ id, exitedOn, early }: DemoCourse, officerId: string) {
  if (!exitedOn) return []
  const papersOn = workday(addDays(exitedOn, 6))
  const decided = early?.decision && {
    decision: early.decision.decision,
    decisionReason: early.decision.reason,
    decidedById: officerId,
    decidedAt: momentOf(workday(addDays(exitedOn, 20)), 35),
  }
  return {
    contractId: id,
    exitedOn,
    kind: early?.kind ?? 'completed',
    reason: early?.reason ?? null,
    isConfirmed: early?.papers !== undefined,
    papers: papersText(early?.papers, papersOn),
    ...decided,
  }
}

export const papersText = (papers: string | undefined, on: PlainDate): string =>
  papers?.replace('{day}', dayText(on)) ?? ''

async function writeAftercare(courses: readonly DemoCourse[]): Promise<void> {
  const after = courses.flatMap(({ id, aftercare }) => (aftercare ? [{ contractId: id, ...aftercare }] : []))
  await db.groupStatement.createMany({
    data: after.flatMap(({ contractId, statements }) => statements.map((row) => ({ contractId, ...row }))),
  })
  await db.employmentRegistration.createMany({
    data: after.flatMap(({ contractId, employment }) => (employment ? [{ contractId, ...employment }] : [])),
  })
  await db.remissionRecord.createMany({
    data: after.flatMap(({ contractId, remissions }) => remissions.map((row) => ({ contractId, ...row }))),
  })
}
