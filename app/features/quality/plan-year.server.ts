import { yearOf, plainDate } from 'scoring/plain-date'
import type { Actor } from '~/platform/auth/actor'
import { may } from '~/platform/auth/actor'
import { now, today } from '~/platform/clock.server'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { assessmentsIn, proposedDays } from './plan-days'
import { recordYearEvent } from './record-event.server'
import { orRefused, QualityRefused, type NotDone } from './refusals'
import { tellOfPlan } from './tell-of-quality.server'
import { openYearTerm } from './year-terms.server'

interface Plan {
  year: number
  /** In the order in which they are spread over the days. */
  organisationIds: readonly string[]
  /** Days for one organisation; null where the portal proposes them. */
  days: readonly string[] | null
  operationId: string
}

export type Planned = { ok: true; count: number } | NotDone

/**
 * Plans the year's assessments of organisations, and opens the term of each for the whole year. What stands already
 * stays: only what is lacking is added, and never more than the year has.
 * @returns how many were planned
 */
export const planYear = (actor: Actor, { year, organisationIds, days, operationId }: Plan): Promise<Planned> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, operationId, async (): Promise<Planned> => {
        if (!may(actor, 'quality:plan')) throw new QualityRefused('notFound')
        let count = 0
        for (const [place, organisationId] of organisationIds.entries())
          count += await planOf(tx, actor, { year, organisationId, days, place })
        if (count === 0) throw new QualityRefused('nothingToPlan')
        return { ok: true, count }
      }),
    ),
  )

interface PlanOfOne {
  year: number
  organisationId: string
  days: readonly string[] | null
  place: number
}

async function planOf(tx: Tx, actor: Actor, { year, organisationId, days, place }: PlanOfOne): Promise<number> {
  const organisation = await tx.organisation.findUnique({ where: { id: organisationId } })
  if (!organisation) throw new QualityRefused('notFound')
  if (await tx.qualityYear.findUnique({ where: { organisationId_year: { organisationId, year } } })) {
    if (days === null) return 0
    throw new QualityRefused('yearComplete')
  }
  const taken = await daysTaken(tx, organisationId, year)
  const asked = days === null ? proposedDays(year, taken, await today(), place) : requireDays(days, taken, year)
  if (asked.length === 0) return 0
  await tx.qualityAssessment.createMany({
    data: asked.map((plannedOn) => ({
      ...{ organisationId, year, plannedOn, createdById: actor.userId, createdAt: now() },
    })),
  })
  await openYearTerm(tx, actor.userId, organisationId, year)
  await recordYearEvent(tx, actor, { audit: 'quality.planned', organisationId, year, count: asked.length })
  await tellOfPlan(tx, actor, organisation, year)
  return asked.length
}

/** The days of the assessments of a year that stand: made on, or planned for. */
export async function daysTaken(tx: Tx, organisationId: string, year: number, exceptId = ''): Promise<string[]> {
  const rows = await tx.qualityAssessment.findMany({
    where: { organisationId, year, status: { not: 'cancelled' }, id: { not: exceptId } },
    select: { plannedOn: true, visitedOn: true },
  })
  return rows.map(({ plannedOn, visitedOn }) => visitedOn ?? plannedOn)
}

function requireDays(days: readonly string[], taken: readonly string[], year: number): string[] {
  const asked = [...days].sort()
  for (const [index, day] of asked.entries()) requireDay(day, [...taken, ...asked.slice(0, index)], year)
  if (taken.length + asked.length > assessmentsIn(year)) throw new QualityRefused('tooMany')
  return asked
}

/** @throws QualityRefused for a day outside the year, or on which another assessment of it stands */
export function requireDay(day: string, taken: readonly string[], year: number): void {
  if (yearOf(plainDate(day)) !== year) throw new QualityRefused('outsideYear')
  if (taken.includes(day)) throw new QualityRefused('dayTaken')
}
