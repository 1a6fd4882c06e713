import { attendanceWindowMonths } from 'scoring/parameters/attendance-window-months'
import { remissionReportDay } from 'scoring/parameters/remission-report-day'
import { remissionYears } from 'scoring/parameters/remission-years'
import { employmentWindowMonths } from 'scoring/parameters/employment-window-months'
import { addMonths, addToMonth, monthOf, plainDate, yearOf } from 'scoring/plain-date'

/** Who may sign a statement of attending groups (G-27a). */
export const statementSigners = ['ngo-head', 'community-head'] as const
export type StatementSigner = (typeof statementSigners)[number]

/**
 * The months for which a statement of attending groups counts: those that follow the month of completion,
 * the last of them the one in which the window of row 2.2 closes.
 */
export function groupMonthsAfter(completedOn: string): string[] {
  const day = plainDate(completedOn)
  return Array.from({ length: attendanceWindowMonths.on(day) }, (_, index) => addToMonth(monthOf(day), index + 1))
}

/** The years on whose report day the person's remission is counted (row 2.4), under either reading of its three years. */
export function remissionYearsAfter(completedOn: string): number[] {
  const day = plainDate(completedOn)
  const count = remissionYears.on(day)
  const isAfterReport = completedOn.slice(5) > remissionReportDay.on(day)
  return Array.from({ length: count + (isAfterReport ? 1 : 0) }, (_, index) => yearOf(day) + index)
}

/** The last days on which attending groups and registering with the employment service count (rows 2.2 and 2.3). */
export function windowsAfter(completedOn: string): { groupsUntil: string; employmentUntil: string } {
  const day = plainDate(completedOn)
  return {
    groupsUntil: addMonths(day, attendanceWindowMonths.on(day)),
    employmentUntil: addMonths(day, employmentWindowMonths.on(day)),
  }
}
