import { leftWithoutValidReason } from './left-without-valid-reason'
import { missingKinds } from './missing-kinds'
import { outcomeEmployment } from './outcome-employment'
import { outcomeGroups } from './outcome-groups'
import type { Rule } from '../rule'
import type { RuleId } from './settlement'

/** What each rule that makes a line says about itself, in the order in which they are applied. */
export const lineRules: Readonly<Record<RuleId, Rule>> = {
  'left-without-valid-reason': leftWithoutValidReason,
  'missing-kinds': missingKinds,
  'outcome-groups': outcomeGroups,
  'outcome-employment': outcomeEmployment,
}
