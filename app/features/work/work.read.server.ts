import type { Actor } from '~/platform/auth/actor'
import { paths } from '~/paths'
import { settlementWork } from '../subsidies/settlement-work.read.server'
import { byUrgency, type WorkItem } from './work-item'

/** Everything that waits for this person, the most urgent first. */
export async function workOf(actor: Actor, today: string): Promise<WorkItem[]> {
  const settlements = await settlementWork(actor, today)
  const items: WorkItem[] = [
    ...settlements.toDecide.map((row): WorkItem => ({
      kind: 'decide',
      dueOn: null,
      to: paths.settlementReview(row.id),
      year: row.year,
      name: row.organisation.shortName,
      count: row.openReviewCount,
    })),
    ...settlements.toApprove.map((row): WorkItem => ({
      kind: 'approve',
      dueOn: null,
      to: paths.settlement(row.id),
      year: row.year,
      name: row.organisation.shortName,
      clawback: row.clawbackKopecks,
    })),
    ...settlements.toRead.map((row): WorkItem => ({
      kind: 'read',
      dueOn: null,
      to: paths.settlement(row.id),
      year: row.year,
      clawback: row.clawbackKopecks,
    })),
  ]
  return items.sort(byUrgency)
}
