import { admissionDeadlines } from './admission'
import { certificationDeadlines } from './certification'
import { commissionDeadlines } from './commission'
import { courseDeadlines } from './course'
import type { DeadlineRule } from './deadline-rule'
import { indicatorDeadlines } from './indicators'
import { irkutskDeadlines } from './irkutsk'
import { krasnoyarskDeadlines } from './krasnoyarsk'
import { testDeadlines } from './medical-tests'
import { referralDeadlines } from './referral'
import { zhigalovoDeadlines } from './zhigalovo'

/** Every term that the five acts set, by act and in the order in which a case meets them. */
export const deadlineRules: readonly DeadlineRule[] = [
  ...referralDeadlines,
  ...admissionDeadlines,
  ...testDeadlines,
  ...courseDeadlines,
  ...commissionDeadlines,
  ...indicatorDeadlines,
  ...irkutskDeadlines,
  ...certificationDeadlines,
  ...zhigalovoDeadlines,
  ...krasnoyarskDeadlines,
]
