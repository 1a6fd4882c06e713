import type { Citation } from 'scoring/acts'
import type { CalendarDay, WorkCalendar } from 'scoring/calendar/work-calendar'
import { dueOn, type Due } from 'scoring/deadlines/due-on'
import { plainDate } from 'scoring/plain-date'
import { ruleOf } from './known-rules'

/** The last day of a term as it is stored, with its proof. */
export interface CountedDay {
  dueOn: string | null
  /** The year whose calendar is waited for. */
  missingYear: number | null
  proofJson: string
}

/** The days that were passed over and those that a decree made working, as the law gave them. */
interface Proof {
  skipped: readonly CalendarDay[]
  counted: readonly CalendarDay[]
  citations: readonly Citation[]
}

/**
 * Counts a rule's last day by a calendar; null where the law gives the event no term: it was not in force yet, or the
 * term is set in each case.
 */
export function countDay(ruleId: string, eventOn: string, calendar: WorkCalendar): CountedDay | null {
  const { law } = ruleOf(ruleId)
  if (!law) return null
  const due = dueOn(law, plainDate(eventOn), calendar)
  if (due.ok) {
    const { skipped, counted, citations } = due
    return { dueOn: due.due, missingYear: null, proofJson: JSON.stringify({ skipped, counted, citations }) }
  }
  return due.reason === 'no-calendar' ? { dueOn: null, missingYear: due.year, proofJson: '{}' } : null
}

/** A day that an agreement names needs no calendar. */
export const agreedDay = (dueOn: string): CountedDay => ({ dueOn, missingYear: null, proofJson: '{}' })

/** The answer of the law as it was when the day was counted; null where an agreement or a person named the day. */
export function storedDue(row: CountedDay & { ruleId: string; eventOn: string }): Due | null {
  const { law } = ruleOf(row.ruleId)
  if (!law) return null
  const asked = { rule: law, eventDay: plainDate(row.eventOn) }
  if (row.missingYear !== null) return { ...asked, ok: false, reason: 'no-calendar', year: row.missingYear }
  const proof = JSON.parse(row.proofJson) as Proof | { skipped?: undefined }
  if (proof.skipped === undefined) return null
  return { ...asked, ...proof, ok: true, due: plainDate(row.dueOn!) }
}
