import type { WorkedExample } from '../worked-example'
import { certificationExamples } from './certification'
import { contractExamples } from './contract'
import { deadlineExamples } from './deadlines'
import { exitExamples } from './exits'
import { irkutskExamples } from './irkutsk'
import { krasnoyarskExamples } from './krasnoyarsk'
import { testExamples } from './medical-tests'
import { qualityExamples } from './quality'
import { rankingExamples } from './ranking'
import { referralExamples } from './referral'
import { requirementExamples } from './requirements'
import { settlementExamples } from './settlement'
import { standardExamples } from './standard'
import { zhigalovoExamples } from './zhigalovo'

/** The example of each rule by the rule's id. */
export const workedExamples: ReadonlyMap<string, () => WorkedExample> = new Map([
  ...settlementExamples,
  ...qualityExamples,
  ...standardExamples,
  ...certificationExamples,
  ...deadlineExamples,
  ...referralExamples,
  ...contractExamples,
  ...testExamples,
  ...exitExamples,
  ...requirementExamples,
  ...irkutskExamples,
  ...krasnoyarskExamples,
  ...zhigalovoExamples,
  ...rankingExamples,
])
