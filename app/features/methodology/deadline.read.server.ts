import { acts } from 'scoring/acts'
import { officialCalendar } from 'scoring/calendar/official-years'
import { deadlineEvents } from 'scoring/deadlines/deadline-event'
import { deadlineRules } from 'scoring/deadlines/deadline-rules'
import { dueOn, type Due } from 'scoring/deadlines/due-on'
import { termWords } from 'scoring/deadlines/term-words'
import { parsePlainDate, type PlainDate } from 'scoring/plain-date'
import { proofOf } from './proof-day'

/** A rule of a term: who, to whom, from what, and the last day for a day that is asked; null for any other rule. */
export function readDeadline(ruleId: string, eventDay: string | null, today: string) {
  const rule = deadlineRules.find(({ id }) => id === ruleId)
  if (!rule) return null
  const act = acts[rule.citation.act]
  const asked = parsePlainDate(eventDay ?? ('expiredOn' in act ? act.adoptedOn : today))
  const due = asked && dueOn(rule, asked, officialCalendar)
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
    due: due && shownDue(due),
  }
}

export type Deadline = NonNullable<ReturnType<typeof readDeadline>>

type ShownDue =
  | { ok: true; due: PlainDate; days: ReturnType<typeof proofOf>; citations: Extract<Due, { ok: true }>['citations'] }
  | { ok: false; reason: 'no-term' }
  /** `known`: the years whose calendar ships. */
  | { ok: false; reason: 'no-calendar'; year: number; known: number[] }
  | { ok: false; reason: 'not-in-force'; since: PlainDate }

function shownDue(due: Due): ShownDue {
  if (due.ok) return { ok: true, due: due.due, days: proofOf(due), citations: due.citations }
  if (due.reason === 'no-calendar')
    return { ok: false, reason: due.reason, year: due.year, known: [...officialCalendar.keys()] }
  if (due.reason === 'not-in-force') return { ok: false, reason: due.reason, since: due.since }
  return { ok: false, reason: due.reason }
}
