import { db, type Reader } from '~/platform/db/db.server'
import { registerCard, type RegisterCard } from './card'

/** The condition for the versions that stood on a day. */
export const standsOn = (day: string) => ({
  fromOn: { lte: day },
  OR: [{ untilOn: null }, { untilOn: { gt: day } }],
})

export interface VersionOnDay {
  id: number
  fromOn: string
  untilOn: string | null
  card: RegisterCard
}

/** What the register says of a centre on a day; null before it knew the centre. */
export async function versionOn(centreId: string, day: string, reader: Reader = db): Promise<VersionOnDay | null> {
  const row = await reader.registerVersion.findFirst({ where: { centreId, ...standsOn(day) } })
  if (!row) return null
  const { id, fromOn, untilOn, cardJson } = row
  return { id, fromOn, untilOn, card: registerCard.parse(JSON.parse(cardJson)) }
}
