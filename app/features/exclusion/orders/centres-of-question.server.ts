import type { Reader } from '~/platform/db/db.server'
import type { BothTexts } from '~/platform/orders/order-kinds.server'
import type { EntryStatus } from '../../register/card'
import { standing } from '../../register/entry-status'
import { againstState, centresById, type OrderedCentre } from '../../register/orders/entries.server'
import { standsOn } from '../../register/register-version.read.server'

export const exclusionByProtocol = 'exclusion-by-protocol'
export const reinstatementByProtocol = 'reinstatement-by-protocol'

async function centresIn(
  reader: Reader,
  organisationId: string,
  day: string,
  statuses: readonly EntryStatus[],
): Promise<OrderedCentre[]> {
  const rows = await reader.registerVersion.findMany({
    where: { ...standsOn(day), status: { in: [...statuses] }, entry: { centre: { organisationId } } },
    select: { centreId: true },
  })
  return centresById(
    reader,
    rows.map(({ centreId }) => centreId),
  )
}

/** Every centre of an organisation that stands in the register on a day. */
export const standingCentres = (reader: Reader, organisationId: string, day: string): Promise<OrderedCentre[]> =>
  centresIn(reader, organisationId, day, standing)

/** The centres of an organisation that a protocol put out of the register; those excluded on other grounds stay out. */
export async function centresExcludedByProtocol(
  reader: Reader,
  organisationId: string,
  day: string,
): Promise<OrderedCentre[]> {
  const excluded = await centresIn(reader, organisationId, day, ['excluded'])
  const last = await Promise.all(excluded.map(({ id }) => lastExclusion(reader, id, day)))
  return excluded.filter((_, index) => isByProtocol(last[index] ?? null))
}

const lastExclusion = (reader: Reader, centreId: string, day: string) =>
  reader.registerChange.findFirst({
    where: { centreId, kind: 'exclusion', retractedAt: null, fromOn: { lte: day } },
    orderBy: [{ fromOn: 'desc' }, { sequence: 'desc' }],
    select: { paper: { select: { order: { select: { kind: true, effectJson: true } } } } },
  })

/** Before the protocols were kept here, the general order of exclusion named the ground of quality itself. */
function isByProtocol(change: Awaited<ReturnType<typeof lastExclusion>>): boolean {
  const order = change?.paper?.order
  if (!order) return false
  const { ground } = JSON.parse(order.effectJson) as { ground?: string }
  return order.kind === exclusionByProtocol || ground === 'quality'
}

/** The first thing that the state of a centre has against an order on all of them; null where nothing has. */
export async function againstCentres(
  reader: Reader,
  centres: readonly OrderedCentre[],
  fromOn: string,
  allowed: readonly EntryStatus[],
): Promise<BothTexts | null> {
  for (const centre of centres) {
    const refused = await againstState(reader, centre, fromOn, allowed)
    if (refused) return refused
  }
  return null
}
