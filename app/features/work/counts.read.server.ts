import { paths } from '~/paths'
import type { Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import { today } from '~/platform/clock.server'
import { certificationCount } from '../certification/certification-work.read.server'
import { commissionCount } from '../commission/commission-work.read.server'
import { exclusionCount } from '../exclusion/exclusion-work.read.server'
import { complaintCount } from '../complaints/complaint-work.read.server'
import { paperCounts } from '../documents/paper-work.read.server'
import { qualityCount } from '../quality/quality-work.read.server'
import { registerCount } from '../register/register-work.read.server'
import { selectionCount } from '../selections/selection-work.read.server'

/** How many things wait in a room, for the rooms where a number is cheap to know on every page. */
export async function workCounts(actor: Actor): Promise<Record<string, number>> {
  const [acts, settlements, waiting, selections, certifications, quality, proposals] = await Promise.all([
    actor.permissions.has('act:assess') ? db.serviceAct.count({ where: { status: 'submitted' } }) : 0,
    actor.permissions.has('settlement:approve')
      ? db.settlement.count({
          where: { status: 'calculated', openReviewCount: 0, calculatedById: { not: actor.userId } },
        })
      : actor.permissions.has('settlement:decideReview')
        ? db.settlement.count({ where: { status: 'calculated', openReviewCount: { gt: 0 } } })
        : 0,
    paperCounts(actor),
    selectionCount(actor),
    certificationCount(actor, await today()),
    qualityCount(actor, await today()),
    registerCount(actor),
  ])
  return {
    [paths.acts]: acts,
    [paths.settlements]: settlements,
    [paths.register]: proposals,
    [paths.selections]: selections,
    [paths.certifications]: certifications,
    [paths.quality]: quality,
    [paths.commission]: await commissionCount(actor),
    [paths.exclusions]: await exclusionCount(actor),
    [paths.complaints]: await complaintCount(actor),
    [paths.papers]: waiting.papers,
    [paths.orders]: waiting.orders,
  }
}
