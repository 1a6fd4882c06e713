import { db } from '~/platform/db/db.server'

/** The organisation of a code, as a settlement names it; null where there is none. */
export const organisationOf = (code: string) =>
  db.organisation.findUnique({ where: { code }, select: { id: true, code: true, name: true, shortName: true } })
