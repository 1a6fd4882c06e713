import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import { cardDefaults } from './card-schema'
import { versionOn } from './register-version.read.server'
import type { CentreOfEntry } from './require-entry.server'

/** What an organisation's forms begin with, and its proposal that waits; null before the centre has a card. */
export async function ownEntry(centre: CentreOfEntry) {
  const day = await today()
  const [version, waiting] = await Promise.all([
    versionOn(centre.id, day),
    db.registerProposal.findFirst({
      where: { centreId: centre.id, status: 'waiting' },
      select: { id: true, proposedAt: true },
    }),
  ])
  if (!version) return null
  return {
    code: centre.code,
    name: version.card.centreName,
    defaults: cardDefaults(version.card),
    today: day,
    waiting,
    version: centre.entry!.version,
  }
}
