import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'

/** What a form of a new complaint offers: every organisation, and every centre under its organisation's name. */
export async function newComplaintChoices() {
  const organisations = await db.organisation.findMany({
    select: { code: true, shortName: true, centres: { select: { code: true, name: true }, orderBy: { name: 'asc' } } },
    orderBy: { searchText: 'asc' },
  })
  return {
    organisations: organisations.map(({ code, shortName }) => ({ code, shortName })),
    centres: organisations.flatMap(({ shortName, centres }) =>
      centres.map(({ code, name }) => ({ code, text: `${shortName}: ${name}` })),
    ),
    today: await today(),
  }
}
