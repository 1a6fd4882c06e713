import type { Rule } from '../rule'
import type { Wording } from '../wording'

/** What is known of a case. Unknown is not no. */
export type Fact = boolean | 'unknown'

/** What nobody knows yet and what could change the decision. */
export interface MissingFact {
  readonly fact: string
  readonly title: Wording
}

/** A fact, or facts put together. Something is missing exactly where the value is unknown. */
export interface Finding {
  readonly value: Fact
  readonly missing: readonly MissingFact[]
}

/** What the rules say of a case as far as it is known. A known fact decides; what is decided misses nothing. */
export interface Decision<Outcome extends string = 'eligible' | 'refused'> {
  readonly decision: Outcome | 'undecided'
  /** The rules that decide, a general one before the particular ones under it. */
  readonly grounds: readonly Rule[]
  readonly missing: readonly MissingFact[]
}

export const found = (value: boolean): Finding => ({ value, missing: [] })
export const notKnown = (...missing: readonly MissingFact[]): Finding => ({
  value: 'unknown',
  missing: unique(missing),
})

type Titles<Id extends string> = Readonly<Record<Id, Wording>>
export type FactsOf<T extends Titles<string>> = Readonly<Record<keyof T, Fact>>

/** Asks the facts of a case by their names. */
export const asking =
  <Id extends string>(titles: Titles<Id>, facts: Readonly<Record<NoInfer<Id>, Fact>>) =>
  (id: Id): Finding => {
    const value = facts[id]
    return value === 'unknown' ? notKnown({ fact: id, title: titles[id] }) : found(value)
  }

export const not = (finding: Finding): Finding => (finding.value === 'unknown' ? finding : found(!finding.value))

/** One known no is no, whatever else is unknown. */
export function all(...findings: readonly Finding[]): Finding {
  if (findings.some(({ value }) => value === false)) return found(false)
  const missing = findings.flatMap((finding) => finding.missing)
  return missing.length > 0 ? notKnown(...missing) : found(true)
}

/** One known yes is yes, whatever else is unknown. */
export const any = (...findings: readonly Finding[]): Finding => not(all(...findings.map(not)))

/** A rule and whether it applies to the case. */
export type Ground = readonly [Rule, Finding]

/** Refused by each ground that is known to apply; eligible when none can. */
export function decide(grounds: readonly Ground[]): Decision {
  const applying = grounds.filter(([, { value }]) => value === true)
  if (applying.length > 0) return { decision: 'refused', grounds: applying.map(([rule]) => rule), missing: [] }
  const { missing } = any(...grounds.map(([, finding]) => finding))
  return { decision: missing.length > 0 ? 'undecided' : 'eligible', grounds: [], missing }
}

/** Whether another decision refuses. */
export const refusedBy = ({ decision, missing }: Decision): Finding =>
  decision === 'undecided' ? notKnown(...missing) : found(decision === 'refused')

/** A ground that rests on another decision, with the grounds of that decision under it. */
export const resting = (rule: Rule, on: Decision): Ground[] => [
  [rule, refusedBy(on)],
  ...on.grounds.map((ground): Ground => [ground, found(true)]),
]

/** What may come out, when, and by which rules. */
export type Possible<Outcome extends string> = readonly [Outcome, Finding, readonly Rule[]]

/** Of outcomes that exclude each other the one that is known; what is left when none can be. */
export function choose<Outcome extends string>(
  possible: readonly Possible<Outcome>[],
  [left, grounds]: readonly [Outcome, readonly Rule[]],
): Decision<Outcome> {
  const known = possible.find(([, { value }]) => value === true)
  if (known) return { decision: known[0], grounds: known[2], missing: [] }
  const { missing } = any(...possible.map(([, finding]) => finding))
  return missing.length > 0 ? { decision: 'undecided', grounds: [], missing } : { decision: left, grounds, missing }
}

function unique(missing: readonly MissingFact[]): readonly MissingFact[] {
  return missing.filter(({ fact }, index) => missing.findIndex((other) => other.fact === fact) === index)
}
