import { addDays, addToMonth, daysInMonth, firstDayOf, plainMonth, weekdayOf } from 'scoring/plain-date'
import type { Wording } from 'scoring/wording'
import type { ShownDeadline } from './shown-deadlines.read.server'
import { deadlineStates, type DeadlineState } from './states'

/** The terms of one rule that end on one day: one by itself, or how many. */
export interface DayGroup {
  ruleId: string
  title: Wording
  state: DeadlineState
  count: number
  /** Where there is but one. */
  onlyId: string | null
}

export interface MonthDay {
  day: string
  groups: DayGroup[]
}

/** Weeks of seven places each, Monday first; null before the first day and after the last. */
export function monthDays(monthText: string, terms: readonly ShownDeadline[]): (MonthDay | null)[][] {
  const month = plainMonth(monthText)
  const first = firstDayOf(month)
  const days = Array.from({ length: daysInMonth(month) }, (_, past): MonthDay => {
    const day = addDays(first, past)
    return { day, groups: groupsOf(terms.filter((term) => term.dueOn === day)) }
  })
  const places = [...Array<null>(weekdayOf(first)).fill(null), ...days]
  return Array.from({ length: Math.ceil(places.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, place) => places[week * 7 + place] ?? null),
  )
}

/** The most urgent first. */
function groupsOf(terms: readonly ShownDeadline[]): DayGroup[] {
  const groups = new Map<string, DayGroup>()
  for (const { id, ruleId, title, state } of terms) {
    const key = `${ruleId} ${state}`
    const group = groups.get(key)
    groups.set(key, { ruleId, title, state, count: (group?.count ?? 0) + 1, onlyId: group ? null : id })
  }
  return [...groups.values()].sort((a, b) => deadlineStates.indexOf(a.state) - deadlineStates.indexOf(b.state))
}

export const neighbourMonths = (month: string) => ({
  before: addToMonth(plainMonth(month), -1) as string,
  after: addToMonth(plainMonth(month), 1) as string,
})
