import { displayDay } from '../../calendar/display-day'
import { officialCalendar } from '../../calendar/official-years'
import { deadlineEvents, type DeadlineEventId } from '../../deadlines/deadline-event'
import type { DeadlineRule } from '../../deadlines/deadline-rule'
import { deadlineRules } from '../../deadlines/deadline-rules'
import { dueOn } from '../../deadlines/due-on'
import {
  daysSentence,
  groundSentence,
  lastDaySentence,
  passedDays,
  proofText,
  termSentence,
} from '../../deadlines/proof-text'
import { plainDate } from '../../plain-date'
import type { Examples, WorkedExample } from '../worked-example'
import { inBoth } from './in-both'

/** A day of each event; where it can, one whose terms meet a moved day, a day off or a short month. */
const eventDays: Readonly<Record<DeadlineEventId, string>> = {
  'application-filed': '2025-12-29',
  'referral-issued': '2025-10-31',
  'client-came': '2025-11-02',
  'client-enrolled': '2025-12-30',
  'contract-signed': '2018-12-28',
  'contract-notice-received': '2024-04-26',
  'tests-made': '2025-08-31',
  'contract-performed': '2024-10-31',
  'contract-terminated': '2024-04-26',
  'client-left': '2025-06-12',
  'course-completed': '2018-09-15',
  'course-planned-end': '2019-03-31',
  'schedule-agreed': '2024-02-29',
  'commission-decided': '2025-10-31',
  'protocol-submitted': '2025-10-31',
  'exclusion-ordered': '2024-12-27',
  'month-ended': '2025-04-30',
  'quarter-began': '2025-04-01',
  'quarter-ended': '2025-03-31',
  'year-began': '2025-01-01',
  'financial-year-ended': '2025-12-31',
  'voucher-received': '2026-01-09',
  'report-made': '2025-06-02',
  'certificate-issued': '2025-06-02',
  'follow-up-ended': '2020-09-15',
  'remission-began': '2016-02-29',
  'agreement-signed': '2014-04-15',
  'programme-began': '2024-10-31',
}

/** The last day of the term from a chosen day with its proof; or why there is none. */
const termAtWork = (rule: DeadlineRule) => (): WorkedExample => {
  const day = plainDate(eventDays[rule.event])
  const event = deadlineEvents[rule.event]
  const given = {
    ru: `День ${event.ru} — ${displayDay(day, 'ru')}.`,
    en: `The day ${event.en}: ${displayDay(day, 'en')}.`,
  }
  const due = dueOn(rule, day, officialCalendar)
  if (!due.ok) return { given, steps: [rule.does], outcome: inBoth((lang) => proofText(due, lang)) }
  return {
    given,
    steps: [
      inBoth((lang) => termSentence(due, lang)),
      ...passedDays(due).map((days) => inBoth((lang) => daysSentence(due, days, lang))),
      inBoth((lang) => groundSentence(due, lang)),
    ],
    outcome: inBoth((lang) => lastDaySentence(due, lang)),
  }
}

export const deadlineExamples: Examples = deadlineRules.map((rule) => [rule.id, termAtWork(rule)])
