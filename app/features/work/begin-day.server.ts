import { now, timeZone, today } from '~/platform/clock.server'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import { startClock } from '~/platform/jobs/clock.server'
import { defineJob } from '~/platform/jobs/handlers.server'
import { queueJob } from '~/platform/jobs/queue-job.server'
import { openEndedMonths } from '../acts/month-deadlines.server'
import { missingNextYear } from '../calendar/missing-year.read.server'
import { markDeadlines } from '../deadlines/mark-deadlines.server'
import { remindOfDossier } from '../dossier/remind-of-dossier.server'
import { morningHour, morningOf } from '../notices/morning.server'
import { notify } from '../notices/notify.server'
import { mirrorDay } from '../register/mirror-day.server'
import { writeMorningLetters } from './morning-letters.server'
import { remindOfPapers } from './remind-of-papers.server'

/**
 * What the mere passing of a day brings: terms of a month that has ended, warnings, what is overdue now, papers that run
 * out, a calendar that is missing. Safe to repeat.
 */
export const beginDay = (day: string): Promise<{ warned: number; overdue: number }> =>
  inTransaction(async (tx) => {
    await openEndedMonths(tx, day)
    await remindOfPapers(tx, day)
    await remindOfDossier(tx, day)
    await mirrorDay(tx, day)
    await warnOfCalendar(tx, day)
    return markDeadlines(tx, day)
  })

async function warnOfCalendar(tx: Tx, day: string): Promise<void> {
  const year = await missingNextYear(day, tx)
  if (year === null) return
  const about = { subjectType: 'CalendarYear', subjectId: `${year}`, to: { organisationId: null } }
  await notify(tx, [{ ...about, fact: { kind: 'calendarMissing', year } }])
}

const kind = { day: 'day.begin', morning: 'day.morning' } as const
const attempts = { attempts: 10 }
defineJob<{ day: string }>(kind.day, ({ day }) => beginDay(day), attempts)
defineJob<{ day: string }>(kind.morning, ({ day }) => beginMorning(day), attempts)

/** The morning's letters tell of the day as it has begun. */
async function beginMorning(day: string): Promise<void> {
  await beginDay(day)
  await writeMorningLetters(day)
}

const queue = (name: keyof typeof kind, day: string): Promise<void> =>
  inTransaction((tx) => queueJob(tx, { kind: kind[name], dedupeKey: `${kind[name]} ${day}`, payload: { day } }))

/** Puts the work of today in line, once for all processes of the portal. */
export const queueDay = async (): Promise<void> => queue('day', await today())

/** Puts the morning's letters in line, once for all processes; before the morning it does nothing. */
export async function queueMorning(): Promise<void> {
  const day = await today()
  if (now() >= morningOf(await timeZone(), day)) await queue('morning', day)
}

/** A new day begins at midnight in the region, its letters leave in the morning; what was missed is made up for. */
export const startDays = (): Promise<() => void> =>
  startClock([
    { pattern: '1 0 0 * * *', run: queueDay },
    { pattern: `0 0 ${morningHour} * * *`, run: queueMorning },
  ])
