import type { WorkCalendar } from '../calendar/work-calendar'
import { termEnd, unshiftedEnd } from '../deadlines/term-end'
import type { Term } from '../parameters/term'
import { compareDays, type PlainDate } from '../plain-date'
import { found, notKnown, type Finding } from './decision'

interface Asked {
  readonly day: PlainDate
  readonly start: PlainDate
  readonly term: Term
  readonly calendar: WorkCalendar
}

/** Whether a day comes after a term whose end a day off moves on. The calendar is asked only where it can matter. */
export function isAfterTerm({ day, start, term, calendar }: Asked): Finding {
  if (compareDays(day, unshiftedEnd(start, term)) <= 0) return found(false)
  const end = termEnd({ start, term, shift: true, calendar })
  if (end.ok) return found(compareDays(end.due, day) < 0)
  const year = end.yearWithoutCalendar
  return notKnown({
    fact: `calendar-${year}`,
    title: { ru: `Производственный календарь на ${year} год`, en: `The production calendar of ${year}` },
  })
}
