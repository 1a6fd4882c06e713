import { withinReach, type Actor } from '~/platform/auth/actor'
import { db, type Reader } from '~/platform/db/db.server'
import { standing } from './entry-status'

/** The organisation that a code names; null where there is none. */
export const organisationByCode = (code: string, reader: Reader = db) =>
  reader.organisation.findUnique({ where: { code } })

/** The organisations that a person may meet, for a select. */
export async function organisationOptions(actor: Actor): Promise<{ id: string; code: string; shortName: string }[]> {
  const { organisationId } = withinReach(actor)
  const rows = await db.organisation.findMany({
    where: { id: organisationId },
    select: { id: true, code: true, shortName: true },
  })
  return rows.sort((a, b) => a.shortName.localeCompare(b.shortName, 'ru'))
}

/** The centres of an organisation, for a select. */
export const centreOptions = (organisationId: string, reader: Reader = db) =>
  reader.centre.findMany({
    where: { organisationId },
    select: { id: true, name: true, municipality: true },
    orderBy: { name: 'asc' },
  })

/** The centres that a person may meet, each under its organisation where there are several. */
export async function allCentreOptions(actor: Actor): Promise<{ id: string; name: string; organisation?: string }[]> {
  const rows = await db.centre.findMany({
    where: withinReach(actor),
    select: { id: true, name: true, organisation: { select: { shortName: true } } },
    orderBy: [{ organisation: { searchText: 'asc' } }, { name: 'asc' }],
  })
  return rows.map(({ id, name, organisation }) =>
    actor.organisationId === null ? { id, name, organisation: organisation.shortName } : { id, name },
  )
}

/** A centre of an organisation whose entry stands in the register: an order of renaming names it; null where none does. */
export async function orderedCentreOf(organisationId: string, reader: Reader = db): Promise<string | null> {
  const row = await reader.registerVersion.findFirst({
    where: { untilOn: null, status: { in: [...standing] }, entry: { centre: { organisationId } } },
    orderBy: { entry: { number: 'asc' } },
    select: { centreId: true },
  })
  return row?.centreId ?? null
}
