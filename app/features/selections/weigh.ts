import { admissibility } from 'scoring/referral/admissibility'
import type { Decision, Fact } from 'scoring/referral/decision'
import { checkRequirements, type Requirement } from 'scoring/referral/requirement'
import { requirements } from 'scoring/referral/requirements'

/** What an application is examined by: clauses 4.1 to 4.19 of Order 929, in their order. */
export const selectionRules: readonly Requirement[] = [...Object.values(requirements), ...Object.values(admissibility)]

const byId: Readonly<Record<string, Requirement>> = Object.fromEntries(selectionRules.map((rule) => [rule.id, rule]))

/** The requirement of an id; undefined where the order has none. */
export const selectionRule = (id: string): Requirement | undefined => byId[id]

/** The applicant's word, and what the ministry found. */
export const words = ['yes', 'no', 'unknown'] as const
export type Word = (typeof words)[number]

export const wordOf = (text: string | null): Word | null => words.find((word) => word === text) ?? null

const factOf = (word: Word | null | undefined): Fact => (word === 'yes' ? true : word === 'no' ? false : 'unknown')

/**
 * What the requirements of section 4 say of an applicant by what the ministry found. Unknown is not no: what nobody has
 * found yet leaves the decision open, and a refusal stands on requirements that are known not to be met.
 * @param found by the requirement's id
 */
export const weigh = (found: ReadonlyMap<string, Word | null>): Decision =>
  checkRequirements(byId, Object.fromEntries(selectionRules.map(({ id }) => [id, factOf(found.get(id))])))
