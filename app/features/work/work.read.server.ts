import type { Actor } from '~/platform/auth/actor'
import { paths } from '~/paths'
import { actsToAssess, actsToHandIn } from '../acts/acts-waiting.read.server'
import { settlementWork } from '../subsidies/settlement-work.read.server'
import { byUrgency, type WorkItem } from './work-item'

/** Everything that waits for this person, the most urgent first. */
export async function workOf(actor: Actor, today: string): Promise<WorkItem[]> {
  const [settlements, handIn, assess] = await Promise.all([
    settlementWork(actor, today),
    actsToHandIn(actor),
    actsToAssess(actor),
  ])
  const items: WorkItem[] = [
    ...handIn.map((act): WorkItem => ({
      kind: 'handIn',
      dueOn: act.dueOn,
      to: paths.act(act.organisationCode, act.month),
      month: act.month,
      state: act.state,
    })),
    ...assess.map((act): WorkItem => ({
      kind: 'assess',
      dueOn: act.dueOn,
      to: paths.act(act.organisationCode, act.month),
      month: act.month,
      name: act.organisationName,
      clientCount: act.clientCount,
    })),
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
