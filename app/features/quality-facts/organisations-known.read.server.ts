import { withinReach, type Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import { qualityFactsOn } from './quality-facts-on.read.server'

/** The organisations that this person may see, each with what the portal knows of the six criteria on a day. */
export async function organisationsKnown(actor: Actor, day: string) {
  const { organisationId } = withinReach(actor)
  const rows = await db.organisation.findMany({
    where: { id: organisationId },
    select: { id: true, code: true, shortName: true },
    orderBy: { searchText: 'asc' },
  })
  return Promise.all(
    rows.map(async ({ id, ...organisation }) => ({
      ...organisation,
      known: (await qualityFactsOn(id, day)).map(({ criterion, knows }) => ({ criterion, knows })),
    })),
  )
}

export type OrganisationKnown = Awaited<ReturnType<typeof organisationsKnown>>[number]
