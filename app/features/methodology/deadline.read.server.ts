import { acts } from 'scoring/acts'
import { deadlineEvents } from 'scoring/deadlines/deadline-event'
import { deadlineRules } from 'scoring/deadlines/deadline-rules'
import { dueOn, type Due } from 'scoring/deadlines/due-on'
import { termWords } from 'scoring/deadlines/term-words'
import { parsePlainDate, type PlainDate } from 'scoring/plain-date'
import { workCalendarInForce } from '../calendar/work-calendar.read.server'
import { proofOf } from './proof-day'

/** A rule of a term: who, to whom, from what, and the last day for a day that is asked; null for any other rule. */
export async function readDeadline(ruleId: string, eventDay: string | null, today: string) {
  const rule = deadlineRules.find(({ id }) => id === ruleId)
  if (!rule) return null
  const act = acts[rule.citation.act]
  const asked = parsePlainDate(eventDay ?? ('expiredOn' in act ? act.adoptedOn : today))
  const calendar = await workCalendarInForce()
  const due = asked && dueOn(rule, asked, calendar)
  const isInForce = due !== null && (due.ok || due.reason !== 'not-in-force')
  return {
    sort: rule.sort,
    who: rule.who,
    toWhom: rule.toWhom,
    event: deadlineEvents[rule.event],
    /** The term in words; null for a day on which it had no length yet. */
    words: asked && isInForce ? { ru: termWords(rule, asked, 'ru'), en: termWords(rule, asked, 'en') } : null,
    eventDay: eventDay ?? asked,
    /** Null for a day that cannot be read. */
    due: due && shownDue(due, [...calendar.keys()]),
  }
}

export type Deadline = NonNullable<Awaited<ReturnType<typeof readDeadline>>>

type ShownDue =
  | { ok: true; due: PlainDate; days: ReturnType<typeof proofOf>; citations: Extract<Due, { ok: true }>['citations'] }
  | { ok: false; reason: 'no-term' }
  /** `known`: the years that have a calendar. */
  | { ok: false; reason: 'no-calendar'; year: number; known: number[] }
  | { ok: false; reason: 'not-in-force'; since: PlainDate }

function shownDue(due: Due, known: number[]): ShownDue {
  if (due.ok) return { ok: true, due: due.due, days: proofOf(due), citations: due.citations }
  if (due.reason === 'no-calendar') return { ok: false, reason: due.reason, year: due.year, known }
  if (due.reason === 'not-in-force') return { ok: false, reason: due.reason, since: due.since }
  return { ok: false, reason: due.reason }
}
