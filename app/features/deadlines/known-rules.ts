import { deadlineEvents } from 'scoring/deadlines/deadline-event'
import type { DeadlineRule } from 'scoring/deadlines/deadline-rule'
import { deadlineRules } from 'scoring/deadlines/deadline-rules'
import { parties } from 'scoring/deadlines/party'
import type { Wording } from 'scoring/wording'

/** What the pages of terms say of a rule, be it of the law or of an agreement. */
export interface KnownRule {
  id: string
  title: Wording
  who: Wording | null
  toWhom: Wording | null
  /** Follows «со дня …», “the day …”. */
  event: Wording
  /** The rule of the law; null for a term of an agreement. */
  law: DeadlineRule | null
}

/** The day by which an act is handed in stands in the agreement, not in the order: the act sets the day of each term. */
export const agreementActHandedIn = 'agreement-act-handed-in'

const ofAgreement: KnownRule = {
  id: agreementActHandedIn,
  title: { ru: 'Акт за месяц сдан', en: 'The act of the month is handed in' },
  who: parties.organisation,
  toWhom: parties.ministry,
  event: deadlineEvents['month-ended'],
  law: null,
}

const known = new Map<string, KnownRule>([
  ...deadlineRules.map((rule): [string, KnownRule] => [
    rule.id,
    { ...rule, event: deadlineEvents[rule.event], law: rule },
  ]),
  [agreementActHandedIn, ofAgreement],
])

/** @throws RangeError for a rule that neither the law nor an agreement has */
export function ruleOf(id: string): KnownRule {
  const rule = known.get(id)
  if (!rule) throw new RangeError(`no term has the rule ${id}`)
  return rule
}
