import type { Tx } from '~/platform/db/db.server'
import { SelectionRefused } from './refusals.server'
import { finalStatuses } from './states'

/** What an order has included, whatever became of it later short of an exclusion. */
const inRegister = ['included', 'underQuestion', 'suspended']

/** @throws SelectionRefused where the centre is in the register, or another application about it is under way */
export async function requireFreeCentre(tx: Tx, centreId: string, ownId: string | null): Promise<void> {
  const entry = await tx.registerVersion.findFirst({
    where: { centreId, untilOn: null, status: { in: inRegister } },
    select: { id: true },
  })
  if (entry) throw new SelectionRefused('alreadyIncluded')
  const other = await tx.qualifyingSelection.findFirst({
    where: { centreId, id: { not: ownId ?? '' }, status: { notIn: [...finalStatuses] } },
    select: { id: true },
  })
  if (other) throw new SelectionRefused('alreadyOpen')
}
