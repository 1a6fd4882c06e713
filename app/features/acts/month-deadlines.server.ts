import { addToMonth, lastDayOf, plainMonth } from 'scoring/plain-date'
import { dayIn, timeZone } from '~/platform/clock.server'
import type { Reader, Tx } from '~/platform/db/db.server'
import { closeDeadline, reopenDeadline } from '../deadlines/close-deadline.server'
import { agreementActHandedIn } from '../deadlines/known-rules'
import { openDeadline, openDeadlines, type DeadlineEvent } from '../deadlines/open-deadline.server'
import { agreementTerms } from './agreement-terms.read.server'
import { firstActMonth, handInBy, isMonthOver } from './terms'

interface MonthOfAct {
  organisationId: string
  month: string
}

const keyOf = (ruleId: string, { organisationId, month }: MonthOfAct) => ({
  ...{ ruleId, subjectType: 'Organisation', subjectId: organisationId, occasion: month },
})

/** The month has ended: its act is to be handed in by the day of the agreement. */
const handIn = (of: MonthOfAct, dueDay: number): DeadlineEvent => ({
  ...keyOf(agreementActHandedIn, of),
  organisationId: of.organisationId,
  eventOn: lastDayOf(plainMonth(of.month)),
  agreedOn: handInBy(of.month, dueDay),
})

/** The month has ended and its act is there: an official assesses it (п. 2.4.8, строка 1.1). */
const assessment = (of: MonthOfAct): DeadlineEvent => ({
  ...keyOf('month-assessed', of),
  organisationId: null,
  eventOn: lastDayOf(plainMonth(of.month)),
})

/** An act was handed in on a day: its own term is done, and that of the official begins or begins again. */
export async function actHandedIn(tx: Tx, byId: string, of: MonthOfAct, day: string): Promise<void> {
  const dueDay = (await agreementTerms([of.organisationId], tx))(of.organisationId, lastDayOf(plainMonth(of.month)))
  if (dueDay !== null) {
    await openDeadline(tx, byId, handIn(of, dueDay))
    await closeDeadline(tx, byId, keyOf(agreementActHandedIn, of), { closedOn: day })
  }
  await openDeadline(tx, byId, assessment(of))
  await reopenDeadline(tx, byId, keyOf('month-assessed', of))
}

/** The act was accepted or returned on a day. */
export const actAssessed = (tx: Tx, byId: string, of: MonthOfAct, day: string) =>
  closeDeadline(tx, byId, keyOf('month-assessed', of), { closedOn: day })

/** Opens what has begun to run by the end of a month. Safe to repeat: what stands already stays. */
export async function openEndedMonths(tx: Tx, today: string): Promise<void> {
  const [owed, acts] = await Promise.all([monthsOwed(tx, today), actsByMonth(tx)])
  const terms = await agreementTerms(
    owed.map(({ organisationId }) => organisationId),
    tx,
  )
  const zone = await timeZone()
  const dayOf = (at: Date | null | undefined) => (at ? dayIn(zone, at) : null)
  const events = owed.flatMap((of): DeadlineEvent[] => {
    const own = acts.get(`${of.organisationId} ${of.month}`) ?? []
    const dueDay = terms(of.organisationId, lastDayOf(plainMonth(of.month)))
    const handedIn = own.find(({ submittedAt }) => submittedAt !== null)
    const last = own.findLast(({ submittedAt }) => submittedAt !== null)
    return [
      ...(dueDay === null ? [] : [{ ...handIn(of, dueDay), closedOn: dayOf(handedIn?.submittedAt) }]),
      ...(last ? [{ ...assessment(of), closedOn: dayOf(last.assessedAt) }] : []),
    ]
  })
  await openDeadlines(tx, null, events)
}

/** Each ended month in which an organisation had clients or made an act. */
async function monthsOwed(reader: Reader, today: string): Promise<MonthOfAct[]> {
  const contracts = await reader.serviceContract.findMany({
    select: { organisationId: true, signedOn: true, exit: { select: { exitedOn: true } } },
  })
  const owed = new Map<string, MonthOfAct>()
  for (const { organisationId, signedOn, exit } of contracts) {
    const last = (exit?.exitedOn ?? today).slice(0, 7)
    for (let month = later(signedOn.slice(0, 7), firstActMonth); month <= last; month = monthAfter(month))
      if (isMonthOver(month, today)) owed.set(`${organisationId} ${month}`, { organisationId, month })
  }
  return [...owed.values()]
}

async function actsByMonth(reader: Reader) {
  const acts = await reader.serviceAct.findMany({
    orderBy: { number: 'asc' },
    select: { organisationId: true, month: true, submittedAt: true, assessedAt: true },
  })
  const byMonth = new Map<string, typeof acts>()
  for (const act of acts) {
    const key = `${act.organisationId} ${act.month}`
    byMonth.set(key, [...(byMonth.get(key) ?? []), act])
  }
  return byMonth
}

const later = (a: string, b: string): string => (a > b ? a : b)
const monthAfter = (month: string): string => addToMonth(plainMonth(month), 1)
