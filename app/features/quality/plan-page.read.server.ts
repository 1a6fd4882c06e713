import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import { isStanding } from '../register/entry-status'
import { standsOn } from '../register/register-version.read.server'
import type { EntryStatus } from '../register/card'
import { assessmentsIn, proposedDays } from './plan-days'

/** The organisations that give services today: those with a centre that stands in the register. */
export async function organisationsToAssess() {
  const rows = await db.registerVersion.findMany({
    where: standsOn(await today()),
    select: { status: true, entry: { select: { centre: { select: { organisationId: true } } } } },
  })
  const ids = rows
    .filter(({ status }) => isStanding(status as EntryStatus))
    .map(({ entry }) => entry.centre.organisationId)
  return db.organisation.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, code: true, shortName: true },
    orderBy: { searchText: 'asc' },
  })
}

/** What the plan of a year would add, organisation by organisation; the years that may be chosen. */
export async function planPage(asked: { year: string; organisation: string }) {
  const day = await today()
  const thisYear = Number(day.slice(0, 4))
  const years = [thisYear, thisYear + 1]
  const year = years.find((one) => String(one) === asked.year) ?? thisYear
  const organisations = await organisationsToAssess()
  const [standing, complete] = await Promise.all([
    db.qualityAssessment.findMany({
      where: { year, status: { not: 'cancelled' } },
      select: { organisationId: true, plannedOn: true, visitedOn: true },
      orderBy: { plannedOn: 'asc' },
    }),
    db.qualityYear.findMany({ where: { year }, select: { organisationId: true } }),
  ])
  const isComplete = new Set(complete.map(({ organisationId }) => organisationId))
  const rows = organisations.map(({ id, code, shortName }, place) => {
    const taken = standing
      .filter(({ organisationId }) => organisationId === id)
      .map(({ visitedOn, plannedOn }) => visitedOn ?? plannedOn)
    const isDone = isComplete.has(id)
    return {
      ...{ id, code, shortName, taken, isComplete: isDone, left: isDone ? 0 : assessmentsIn(year) - taken.length },
      proposed: isDone ? [] : proposedDays(year, taken, day, place),
    }
  })
  return {
    year,
    years,
    count: assessmentsIn(year),
    rows,
    one: rows.find(({ code }) => code === asked.organisation) ?? null,
  }
}

export type PlanPage = Awaited<ReturnType<typeof planPage>>
