import { randomUUID } from 'node:crypto'
import type { WorkCalendar } from 'scoring/calendar/work-calendar'
import type { Tx } from '~/platform/db/db.server'
import { inBatches } from '~/platform/db/in-batches'
import type { Deadline } from '~/platform/db/generated/client'
import { workCalendarInForce } from '../calendar/work-calendar.read.server'
import { agreedDay, countDay, type CountedDay } from './count-day'
import { liveKeyOf, type DeadlineKey } from './live-key'

/** Something happened from which a term runs. */
export interface DeadlineEvent extends DeadlineKey {
  /** Who owes it; null for the ministry. */
  organisationId: string | null
  /** The day of the event, `YYYY-MM-DD`. */
  eventOn: string
  /** The day that an agreement names; a term of the law counts its own. */
  agreedOn?: string
  /** The day on which it had been done already, where the record comes later than both. */
  closedOn?: string | null
}

interface Told {
  /** Why the event was corrected. */
  reason?: string
  calendar?: WorkCalendar
}

/** Opens the term of an event; the row that stands, or null where the law gives this event no term. */
export async function openDeadline(
  tx: Tx,
  byId: string | null,
  event: DeadlineEvent,
  told?: Told,
): Promise<Deadline | null> {
  await openDeadlines(tx, byId, [event], told)
  return tx.deadline.findUnique({ where: { liveKey: liveKeyOf(event) } })
}

/**
 * Opens the terms of many events. The same event again changes nothing. Where its day is another, the old term is kept
 * as superseded, and a new one takes over what was known of it: that it was done, and on which day, or is paused;
 * likewise where an agreement now names another day for what is not done yet.
 * Where the calendar of a year is missing, the term waits for it without a day.
 */
export async function openDeadlines(
  tx: Tx,
  byId: string | null,
  events: readonly DeadlineEvent[],
  { reason = '', calendar }: Told = {},
): Promise<void> {
  const inForce = calendar ?? (await workCalendarInForce(tx))
  const standing = await standingOf(tx, events.map(liveKeyOf))
  const opened: { row: NewRow; replaces: Deadline | null }[] = []
  for (const event of events) {
    const before = standing.get(liveKeyOf(event))
    const counted = event.agreedOn ? agreedDay(event.agreedOn) : countDay(event.ruleId, event.eventOn, inForce)
    if ((before && !isOther(before, event)) || !counted) continue
    opened.push({ row: rowOf(event, counted, before), replaces: before ?? null })
  }
  for (const { replaces } of opened)
    if (replaces)
      await tx.deadline.update({
        where: { id: replaces.id },
        data: { status: 'superseded', liveKey: null, version: { increment: 1 } },
      })
  for (const batch of inBatches(opened)) {
    await tx.deadline.createMany({ data: batch.map(({ row }) => row) })
    await tx.deadlineChange.createMany({ data: batch.flatMap(({ row }) => changesOf(row, byId)) })
  }
  for (const { row, replaces } of opened)
    if (replaces) {
      await tx.deadline.update({ where: { id: replaces.id }, data: { supersededById: row.id } })
      const from = { deadlineId: replaces.id, fromOn: replaces.dueOn, toOn: row.dueOn }
      await tx.deadlineChange.create({ data: { ...from, kind: 'superseded', reason, byId } })
    }
}

/** Another day of the event, or another day agreed on for what is not done yet; a day that a person named stays. */
const isOther = (before: Standing, { eventOn, agreedOn }: DeadlineEvent): boolean =>
  before.eventOn !== eventOn ||
  (agreedOn !== undefined && agreedOn !== before.dueOn && before.status !== 'closed' && before.changes.length === 0)

type NewRow = ReturnType<typeof rowOf>

function rowOf(event: DeadlineEvent, counted: CountedDay, before: Deadline | undefined) {
  const { ruleId, subjectType, subjectId, occasion = '', organisationId, eventOn } = event
  const closedOn = before?.closedOn ?? event.closedOn ?? null
  return {
    ...{ id: randomUUID(), ruleId, subjectType, subjectId, occasion, organisationId, eventOn, ...counted },
    status: closedOn === null ? (before?.status === 'paused' ? 'paused' : 'open') : 'closed',
    closedOn,
    isLate: isLate(counted.dueOn, closedOn),
    liveKey: liveKeyOf(event),
  }
}

/** Done after its last day; a term whose day is not known yet is late for nobody. */
export const isLate = (dueOn: string | null, closedOn: string | null): boolean =>
  dueOn !== null && closedOn !== null && closedOn > dueOn

const changesOf = ({ id, dueOn, closedOn }: NewRow, byId: string | null) => [
  { deadlineId: id, kind: 'opened', fromOn: null, toOn: dueOn, byId },
  ...(closedOn === null ? [] : [{ deadlineId: id, kind: 'closed', fromOn: dueOn, toOn: closedOn, byId }]),
]

/** A term that stands, with the times that a person moved it. */
type Standing = Deadline & { changes: { id: string }[] }

async function standingOf(tx: Tx, keys: readonly string[]): Promise<Map<string, Standing>> {
  const found = new Map<string, Standing>()
  const include = { changes: { where: { kind: 'moved' }, select: { id: true } } }
  for (const batch of inBatches(keys))
    for (const row of await tx.deadline.findMany({ where: { liveKey: { in: batch } }, include }))
      found.set(row.liveKey!, row)
  return found
}
