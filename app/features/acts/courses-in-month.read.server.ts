import { firstDayOf, lastDayOf, plainMonth } from 'scoring/plain-date'
import { initialsOf } from '~/platform/auth/require-actor.server'
import { may, type Actor } from '~/platform/auth/actor'
import type { Reader } from '~/platform/db/db.server'
import { inBatches } from '~/platform/db/in-batches'
import type { ActCourse } from './act-summary'

/** What a course is read with; `courseOf` makes it what an act shows. */
export const courseFields = {
  id: true,
  code: true,
  organisationId: true,
  signedOn: true,
  plannedEndOn: true,
  exit: { select: { exitedOn: true } },
  client: { select: { surname: true, givenName: true, patronymic: true } },
} as const

interface CourseRecord {
  id: string
  code: string
  organisationId: string
  signedOn: string
  plannedEndOn: string
  exit: { exitedOn: string } | null
  client: { surname: string; givenName: string; patronymic: string | null }
}

/** The name is there only for those who may see the names of this organisation's clients. */
export const courseOf = (actor: Actor, record: CourseRecord): ActCourse => ({
  contractId: record.id,
  code: record.code,
  name: may(actor, 'client:seeNames', record.organisationId) ? initialsOf(record.client) : null,
  signedOn: record.signedOn,
  plannedEndOn: record.plannedEndOn,
  exitedOn: record.exit?.exitedOn ?? null,
})

/** Courses whose client was in the programme on some day of the month. */
export const inProgramme = (month: string) => ({
  signedOn: { lte: lastDayOf(plainMonth(month)) },
  OR: [{ exit: null }, { exit: { exitedOn: { gte: firstDayOf(plainMonth(month)) } } }],
})

/** Everybody whom a month's act is about: those in the programme, and those whom an act of it names all the same. */
export async function coursesInMonth(
  reader: Reader,
  actor: Actor,
  organisationId: string,
  month: string,
  named: Iterable<string> = [],
): Promise<ActCourse[]> {
  const records = await reader.serviceContract.findMany({
    where: { organisationId, ...inProgramme(month) },
    select: courseFields,
  })
  const there = new Set(records.map((record) => record.id))
  for (const ids of inBatches([...named].filter((id) => !there.has(id))))
    records.push(
      ...(await reader.serviceContract.findMany({ where: { organisationId, id: { in: ids } }, select: courseFields })),
    )
  return records
    .map((record) => courseOf(actor, record))
    .sort((a, b) => (a.name ?? a.code).localeCompare(b.name ?? b.code, 'ru'))
}
