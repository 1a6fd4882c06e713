import type { Actor } from '~/platform/auth/actor'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { addYear, confirmYear, type YearRefusal } from '../calendar/add-year.server'
import { workCalendarInForce } from '../calendar/work-calendar.read.server'
import type { YearDraft } from '../calendar/year-draft'
import { recomputeDeadlines } from './recompute.server'

export type ChangeCalendarResult = { ok: true; version: number; moved: number } | { ok: false; refusal: YearRefusal }

/** Adds a version of a year of the production calendar, and counts every open term anew by it. */
export const changeCalendar = (
  actor: Actor,
  draft: YearDraft,
  seen: number,
  operationId: string,
): Promise<ChangeCalendarResult> =>
  inTransaction((tx) =>
    once(
      tx,
      actor,
      operationId,
      async () => {
        const added = await addYear(tx, actor, draft, seen)
        return added.ok ? { ...added, moved: await recount(tx, actor) } : added
      },
      { ...draft, seen },
    ),
  )

/** The decree of a year was compared with the published one: the days stay, what proves the terms names it as confirmed. */
export const confirmDecree = (
  actor: Actor,
  year: number,
  seen: number,
  operationId: string,
): Promise<ChangeCalendarResult> =>
  inTransaction((tx) =>
    once(
      tx,
      actor,
      operationId,
      async () => {
        const added = await confirmYear(tx, actor, year, seen)
        return added.ok ? { ...added, moved: await recount(tx, actor) } : added
      },
      { year, seen },
    ),
  )

async function recount(tx: Tx, actor: Actor): Promise<number> {
  const { moved } = await recomputeDeadlines(tx, await workCalendarInForce(tx), actor.userId)
  return moved.length
}
