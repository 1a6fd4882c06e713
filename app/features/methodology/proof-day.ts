import { dayText } from 'scoring/calendar/day-text'
import type { CalendarDay } from 'scoring/calendar/work-calendar'
import { compareDays, type PlainDate } from 'scoring/plain-date'
import type { Wording } from 'scoring/wording'

/** A day that decided where a term ends: passed over, or worked against its weekday. */
export interface ProofDay {
  readonly date: PlainDate
  readonly isCounted: boolean
  /** Why, with the decree. */
  readonly reason: Wording
}

interface Counted {
  readonly skipped: readonly CalendarDay[]
  readonly counted: readonly CalendarDay[]
}

/** The days that decided where a term ends, in order. */
export const proofOf = ({ skipped, counted }: Counted): ProofDay[] =>
  [...skipped, ...counted]
    .toSorted((a, b) => compareDays(a.date, b.date))
    .map((day) => ({
      date: day.date,
      isCounted: day.reason === 'decree-working',
      reason: { ru: dayText(day, 'ru'), en: dayText(day, 'en') },
    }))
