import { db, type Reader } from '~/platform/db/db.server'
import type { ImportContext } from '../import-reader'

/** The courses that codes name, by code; an organisation's own alone, so that another's existence is not told. */
export async function findCourses(codes: readonly string[], context: ImportContext, reader: Reader = db) {
  const courses = await reader.serviceContract.findMany({
    where: {
      code: { in: [...new Set(codes)] },
      ...(context.organisationId === null ? {} : { organisationId: context.organisationId }),
    },
    select: {
      id: true,
      code: true,
      clientId: true,
      organisationId: true,
      signedOn: true,
      plannedEndOn: true,
      version: true,
      exit: true,
    },
  })
  return new Map(courses.map((course) => [course.code, course]))
}

export type FoundCourse = Awaited<ReturnType<typeof findCourses>> extends Map<string, infer Course> ? Course : never
