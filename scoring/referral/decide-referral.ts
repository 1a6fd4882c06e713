import { checkApplicationDocuments, type ApplicationPapers } from './application-documents'
import { budgetFallsShort, type Budget } from './budget'
import { decideEligibility, type Applicant } from './decide-eligibility'
import { asking, decide, resting, type Decision, type FactsOf } from './decision'
import { noBudget, notEntitled, papersMissing, untrueStatements } from './referral-grounds'

const titles = { isUntrue: { ru: 'Достоверны ли сведения и документы', en: 'Whether statements and papers are true' } }

export interface ReferralCase extends FactsOf<typeof titles> {
  readonly applicant: Applicant
  readonly papers: ApplicationPapers
  readonly budget: Budget
}

/** Whether a referral is issued. Under a ground of clause 5.7 stand the conditions and papers that it rests on. */
export function decideReferral(asked: ReferralCase): Decision {
  return decide([
    ...resting(notEntitled, decideEligibility(asked.applicant)),
    ...resting(papersMissing, checkApplicationDocuments(asked.papers)),
    [untrueStatements, asking(titles, asked)('isUntrue')],
    [noBudget, budgetFallsShort(asked.budget)],
  ])
}
