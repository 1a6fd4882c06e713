import type { Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'

/** What of the settlements waits for this person: to approve, to decide, or to read. */
export async function settlementWork(actor: Actor) {
  const select = {
    id: true,
    year: true,
    clawbackKopecks: true,
    openReviewCount: true,
    calculatedById: true,
    organisation: { select: { shortName: true } },
  } as const
  const orderBy = [{ year: 'asc' }, { calculatedAt: 'asc' }] as const
  const calculated = () =>
    db.settlement.findMany({ where: { status: 'calculated' }, select, orderBy: [...orderBy], take: 200 })
  if (actor.permissions.has('settlement:approve')) {
    const rows = await calculated()
    return {
      toApprove: rows.filter((row) => row.openReviewCount === 0 && row.calculatedById !== actor.userId),
      toDecide: [],
    }
  }
  if (actor.permissions.has('settlement:decideReview'))
    return { toApprove: [], toDecide: (await calculated()).filter((row) => row.openReviewCount > 0) }
  return { toApprove: [], toDecide: [] }
}
