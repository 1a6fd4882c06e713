import { demoToday } from 'fixtures/demo-region/region'
import { addDays, plainDate } from 'scoring/plain-date'
import { openEndedMonths } from '~/features/acts/month-deadlines.server'
import { courseTerms } from '~/features/clients/course-deadlines.server'
import { openDeadlines, type DeadlineEvent } from '~/features/deadlines/open-deadline.server'
import { markDeadlines } from '~/features/deadlines/mark-deadlines.server'
import { db, inTransaction } from '~/platform/db/db.server'
import { diceOf } from './dice'

/** The terms of everything that happened, most of them done in time, some late, the last ones still open. */
export async function writeDeadlines(): Promise<void> {
  const courses = await db.serviceContract.findMany({
    include: { exit: { select: { exitedOn: true, kind: true } } },
    orderBy: { code: 'asc' },
  })
  await inTransaction(async (tx) => {
    const events = courses.flatMap((course) => courseTerms(course).map((event) => withDone(event, course.code)))
    await openDeadlines(tx, null, events)
    await openEndedMonths(tx, demoToday)
    await markDeadlines(tx, demoToday)
  })
}

function withDone(event: DeadlineEvent, code: string): DeadlineEvent {
  const dice = diceOf(`term ${code} ${event.ruleId}`)
  const isNew = event.eventOn >= '2026-11-16'
  const isForgotten = event.eventOn >= '2026-10-20' && dice.chance(12)
  if (isNew || isForgotten) return event
  const days = event.ruleId === 'admission-order' ? 0 : dice.chance(4) ? 9 : 1
  const closedOn = addDays(plainDate(event.eventOn), days)
  return closedOn > demoToday ? event : { ...event, closedOn }
}
