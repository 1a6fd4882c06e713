import type { Rule } from '../rule'
import { leftWithoutValidReason } from './left-without-valid-reason'
import { missingKinds } from './missing-kinds'
import { outcomeEmployment } from './outcome-employment'
import { outcomeGroups } from './outcome-groups'
import { remission } from './remission'
import { retention } from './retention'

/** The rules of a settlement in the order in which they are applied. */
export const settlementRules: readonly Rule[] = [
  leftWithoutValidReason,
  missingKinds,
  outcomeGroups,
  outcomeEmployment,
  remission,
  retention,
]
