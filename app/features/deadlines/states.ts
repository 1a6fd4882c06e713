import { addDays, plainDate } from 'scoring/plain-date'
import type { Tone } from '~/ui/tag'

/** How a term stands on a day, the most urgent first. */
export const deadlineStates = ['overdue', 'soon', 'open', 'waiting', 'paused', 'late', 'closed', 'superseded'] as const
export type DeadlineState = (typeof deadlineStates)[number]

/** How many days before the last one a term is warned of: a manner of the portal, no rule of the law. */
export const warnedDaysBefore = 5

/** The last day of the terms that are warned of today. */
export const warnedUntil = (today: string): string => addDays(plainDate(today), warnedDaysBefore)

export interface Standing {
  status: string
  dueOn: string | null
  isLate: boolean
}

export function stateOf({ status, dueOn, isLate }: Standing, today: string): DeadlineState {
  if (status === 'superseded' || status === 'paused') return status
  if (status === 'closed') return isLate ? 'late' : 'closed'
  if (dueOn === null) return 'waiting'
  if (dueOn < today) return 'overdue'
  return dueOn <= warnedUntil(today) ? 'soon' : 'open'
}

export const deadlineTones: Record<DeadlineState, Tone> = {
  overdue: 'bad',
  soon: 'warn',
  open: 'plain',
  waiting: 'warn',
  paused: 'plain',
  late: 'bad',
  closed: 'good',
  superseded: 'plain',
}

/** What the portal cannot see: a person says that it was done, and by which paper. */
const rulesToldByPerson: readonly string[] = [
  'contract-notice',
  'admission-order',
  'completion-notice',
  'termination-notice',
]

/** What an organisation finds among its tasks: the client's plan too, whose own form closes its term. */
export const rulesOfOwnTasks = [...rulesToldByPerson, 'individual-programme']

export const isToldByPerson = (ruleId: string): boolean => rulesToldByPerson.includes(ruleId)
