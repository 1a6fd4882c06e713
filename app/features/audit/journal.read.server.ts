import { startOfDay } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import type { Prisma } from '~/platform/db/generated/client'
import { readDay } from '~/platform/forms/parse'
import type { ListQuery } from '~/platform/lists/list-query'
import type { Actor } from '~/platform/auth/actor'
import { labelsFor } from './subject-labels.read.server'

export const journalList = {
  sorts: ['sequence'],
  filters: ['person', 'action', 'subject', 'record', 'organisation', 'from', 'until'],
  descending: true,
} as const

/** A page of the journal in words: who, what, on which record. */
export async function listJournal(actor: Actor, query: ListQuery, timeZone: string) {
  const where = await conditions(query, timeZone)
  const [events, total] = await Promise.all([
    db.auditEvent.findMany({
      where,
      orderBy: { sequence: query.descending ? 'desc' : 'asc' },
      skip: (query.page - 1) * query.size,
      take: query.size,
    }),
    db.auditEvent.count({ where }),
  ])
  return { query, total, rows: await inWords(actor, events) }
}

export type JournalRow = Awaited<ReturnType<typeof inWords>>[number]

/** As many rows are read at once for a file. */
const portion = 1000

/** The whole of what was asked for, portion by portion. */
export async function* journalRows(actor: Actor, query: ListQuery, timeZone: string): AsyncGenerator<JournalRow> {
  const where = await conditions(query, timeZone)
  let after = 0
  for (;;) {
    const events = await db.auditEvent.findMany({
      where: { AND: [where, { sequence: { gt: after } }] },
      orderBy: { sequence: 'asc' },
      take: portion,
    })
    yield* await inWords(actor, events)
    if (events.length < portion) return
    after = events.at(-1)!.sequence
  }
}

async function inWords(actor: Actor, events: readonly Prisma.AuditEventModel[]) {
  const labels = await labelsFor(actor, events)
  return events.map((event) => ({
    sequence: event.sequence,
    at: event.at,
    action: event.action,
    roles: event.actorRole?.split(' ') ?? [],
    actor: event.actorId ? (labels.of('User', event.actorId) ?? { text: event.actorId, to: null }) : null,
    subjectType: event.subjectType,
    subject: labels.of(event.subjectType, event.subjectId),
    organisation: event.organisationId ? labels.of('Organisation', event.organisationId) : null,
    reason: event.reason,
    details: JSON.parse(event.detailsJson) as Record<string, string | number | boolean | null>,
  }))
}

async function conditions(query: ListQuery, timeZone: string): Promise<Prisma.AuditEventWhereInput> {
  const { person, action, subject, record, organisation } = query.filters
  const from = readDay(query.filters.from ?? '')
  const until = readDay(query.filters.until ?? '')
  const found = organisation
    ? await db.organisation.findUnique({ where: { code: organisation }, select: { id: true } })
    : null
  return {
    ...(person && { actorId: person }),
    ...(action && { action }),
    ...(subject && { subjectType: subject }),
    ...(record && { subjectId: record }),
    ...(organisation && { organisationId: found?.id ?? '' }),
    at: { gte: from && startOfDay(timeZone, from), lt: until && dayAfter(timeZone, until) },
  }
}

const dayAfter = (timeZone: string, day: string) => new Date(startOfDay(timeZone, day).getTime() + 86_400_000)

/** Everyone whose name may stand in the journal, for the filter. */
export async function journalChoices() {
  const [people, organisations] = await Promise.all([
    db.user.findMany({
      select: { id: true, surname: true, givenName: true, patronymic: true },
      orderBy: { searchText: 'asc' },
    }),
    db.organisation.findMany({ select: { code: true, shortName: true }, orderBy: { searchText: 'asc' } }),
  ])
  return { people, organisations }
}
