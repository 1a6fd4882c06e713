import type { Rule } from '../rule'
import { daysInProgramme } from './rules/days-in-programme'
import { dueByFrequency } from './rules/due-by-frequency'
import { kindRules } from './rules/kinds'
import { lastTwoMonths } from './rules/last-two-months'
import { monthOfAService } from './rules/month-of-a-service'
import { normRules } from './rules/norms'
import { volumeShortfalls } from './rules/volume-shortfalls'

/** The standard of services: the eight kinds, what falls due of them and when, what falls short, and the norms. */
export const standardRules: readonly Rule[] = [
  ...kindRules,
  dueByFrequency,
  monthOfAService,
  lastTwoMonths,
  daysInProgramme,
  volumeShortfalls,
  ...normRules,
]
