import type { WorkedExample } from '../worked-example'
import { certificationExamples } from './certification'
import { deadlineExamples } from './deadlines'
import { qualityExamples } from './quality'
import { settlementExamples } from './settlement'
import { standardExamples } from './standard'

/** The example of each rule by the rule's id. */
export const workedExamples: ReadonlyMap<string, () => WorkedExample> = new Map([
  ...settlementExamples,
  ...qualityExamples,
  ...standardExamples,
  ...certificationExamples,
  ...deadlineExamples,
])
