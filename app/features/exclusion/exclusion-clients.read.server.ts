import { db } from '~/platform/db/db.server'
import type { CommissionQuestion } from '~/platform/db/generated/client'
import { runningOn } from './clients-on.read.server'
import { exclusionDay } from './exclusion-day.read.server'
import type { ClientPlan } from './states'

/** A client of the organisation on the day of the order: a code, never a name. */
export interface ExclusionClientRow {
  contractId: string
  code: string
  centreName: string | null
  signedOn: string
  plannedEndOn: string
  /** When the course ended after the order; null while it runs. */
  exitedOn: string | null
  plan: { plan: ClientPlan; toCentre: string | null; note: string; byOn: string | null; doneOn: string | null } | null
}

/** The clients who are on a course on the day of the order (today, until there is one), with what becomes of each. */
export async function exclusionClients(
  question: Pick<CommissionQuestion, 'id' | 'organisationId' | 'orderPaperId'>,
): Promise<{ day: string; rows: ExclusionClientRow[] }> {
  const day = await exclusionDay(db, question)
  const contracts = await db.serviceContract.findMany({
    where: runningOn(question.organisationId, day),
    orderBy: { code: 'asc' },
    select: {
      ...{ id: true, code: true, signedOn: true, plannedEndOn: true, centre: { select: { name: true } } },
      ...{ exit: { select: { exitedOn: true } }, exclusions: { where: { questionId: question.id } } },
    },
  })
  const centreIds = contracts.flatMap(({ exclusions }) => exclusions.flatMap(({ toCentreId }) => toCentreId ?? []))
  const centres = await db.centre.findMany({ where: { id: { in: centreIds } }, select: { id: true, name: true } })
  const nameOf = new Map(centres.map(({ id, name }) => [id, name]))
  const rows = contracts.map(({ id, centre, exit, exclusions: [said], ...own }): ExclusionClientRow => ({
    ...{ contractId: id, ...own, centreName: centre?.name ?? null, exitedOn: exit?.exitedOn ?? null },
    plan: said
      ? {
          ...{ plan: said.plan as ClientPlan, note: said.note, byOn: said.byOn, doneOn: said.doneOn },
          toCentre: said.toCentreId ? (nameOf.get(said.toCentreId) ?? null) : null,
        }
      : null,
  }))
  return { day, rows }
}
