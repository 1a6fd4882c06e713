import type { WorkCalendar } from 'scoring/calendar/work-calendar'
import { individualProgramme } from 'scoring/deadlines/admission'
import { dueOn } from 'scoring/deadlines/due-on'
import { plainDate } from 'scoring/plain-date'

/** The term of a client's plan among those of a course (п. 3.5, подп. 4). */
export const planRule = individualProgramme.id

/** The last day for the plan of a contract; null where the law gave it none. */
export function planDueOn(signedOn: string, calendar: WorkCalendar): string | null {
  const due = dueOn(individualProgramme, plainDate(signedOn), calendar)
  return due.ok ? due.due : null
}
