import { dayIn, isWorking, type WorkCalendar } from 'scoring/calendar/work-calendar'
import { addDays, daysBetween, plainDate } from 'scoring/plain-date'
import { ruleOf } from './known-rules'

/** Days until the last one, or since it: in working days where the rule counts them. */
export interface DaysLeft {
  /** Negative where the last day has passed. */
  count: number
  unit: 'working' | 'calendar'
}

export function daysLeftOf(
  { ruleId, dueOn, eventOn }: { ruleId: string; dueOn: string; eventOn: string },
  today: string,
  calendar: WorkCalendar,
): DaysLeft {
  const [from, to] = [plainDate(today), plainDate(dueOn)]
  const term = ruleOf(ruleId).law?.term
  const isWorkingDays = term?.form === 'term' && term.length.on(plainDate(eventOn)).unit === 'working-days'
  const working = isWorkingDays ? workingDaysBetween(from, to, calendar) : null
  return working === null ? { count: daysBetween(from, to), unit: 'calendar' } : { count: working, unit: 'working' }
}

/** Null where a year in between has no calendar. */
function workingDaysBetween(
  from: ReturnType<typeof plainDate>,
  to: ReturnType<typeof plainDate>,
  calendar: WorkCalendar,
): number | null {
  const [first, last] = from <= to ? [from, to] : [to, from]
  let count = 0
  for (let date = addDays(first, 1); date <= last; date = addDays(date, 1)) {
    const day = dayIn(calendar, date)
    if (!day) return null
    if (isWorking(day)) count += 1
  }
  return from <= to ? count : -count
}
