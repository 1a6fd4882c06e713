import { withinReach, type Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import { finalStatuses } from './states'

/** The centres of a person's organisation that are not in the register and about which no application is under way. */
export const freeCentres = (actor: Actor) =>
  db.centre.findMany({
    where: {
      ...withinReach(actor),
      selections: { none: { status: { notIn: [...finalStatuses] } } },
      entry: {
        is: { versions: { none: { untilOn: null, status: { in: ['included', 'underQuestion', 'suspended'] } } } },
      },
    },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
