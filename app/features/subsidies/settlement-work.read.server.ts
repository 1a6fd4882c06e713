import type { Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'

const fields = {
  id: true,
  year: true,
  clawbackKopecks: true,
  openReviewCount: true,
  calculatedById: true,
  organisation: { select: { shortName: true } },
} as const

/** What of the settlements waits for this person: to approve, to decide, or to read. */
export async function settlementWork(actor: Actor, today: string) {
  const approver = actor.permissions.has('settlement:approve')
  const decider = actor.permissions.has('settlement:decideReview')
  const calculated =
    approver || decider
      ? await db.settlement.findMany({
          where: { status: 'calculated' },
          select: fields,
          orderBy: [{ year: 'asc' }, { calculatedAt: 'asc' }],
        })
      : []
  return {
    toApprove: approver
      ? calculated.filter((row) => row.openReviewCount === 0 && row.calculatedById !== actor.userId)
      : [],
    toDecide: decider ? calculated.filter((row) => row.openReviewCount > 0) : [],
    toRead: actor.organisationId === null ? [] : await approvedLately(actor.organisationId, today),
  }
}

/** An organisation's own statements approved within the last month. */
const approvedLately = (organisationId: string, today: string) =>
  db.settlement.findMany({
    where: { organisationId, status: 'approved', approvedAt: { gte: new Date(Date.parse(today) - 31 * 86_400_000) } },
    select: fields,
    orderBy: { year: 'desc' },
  })
