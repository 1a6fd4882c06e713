import { db, type Reader } from '~/platform/db/db.server'

/** The course that a code names, with what a permission check and an import need; null where there is none. */
export const courseByCode = (code: string, reader: Reader = db) =>
  reader.serviceContract.findUnique({
    where: { code },
    select: {
      id: true,
      code: true,
      clientId: true,
      organisationId: true,
      number: true,
      signedOn: true,
      plannedEndOn: true,
      version: true,
      exit: true,
      organisation: { select: { code: true, shortName: true } },
    },
  })

export type FoundCourse = NonNullable<Awaited<ReturnType<typeof courseByCode>>>
