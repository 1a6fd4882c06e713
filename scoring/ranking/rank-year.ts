import { fraction, type Fraction } from '../fraction'

/** An organisation's year: the totals of its quality assessments and the points for remission. */
export interface YearOfOrganisation {
  readonly id: string
  readonly name: string
  /** Sum of the totals of the year's assessments. */
  readonly sum: number
  /** How many assessments there were. */
  readonly count: number
  readonly remissionPoints: number
}

export interface RankedOrganisation extends YearOfOrganisation {
  /** Null for an organisation without an assessment. */
  readonly place: number | null
  /** The mean of the totals plus the points for remission, exactly. */
  readonly score: Fraction | null
}

type Scored = YearOfOrganisation & { readonly score: Fraction }

/** The ranking of a year: the best first, equals on one place, those without an assessment last and without a place. */
export function rankYear(organisations: readonly YearOfOrganisation[]): RankedOrganisation[] {
  const scored = organisations
    .filter(({ count }) => count > 0)
    .map((one): Scored => ({ ...one, score: scoreOf(one) }))
    .sort((a, b) => compareScores(b.score, a.score) || byName(a, b))
  const placed = scored.map((one) => ({
    ...one,
    place: scored.findIndex(({ score }) => compareScores(score, one.score) === 0) + 1,
  }))
  const without = organisations.filter(({ count }) => count === 0).toSorted(byName)
  return [...placed, ...without.map((one) => ({ ...one, place: null, score: null }))]
}

const scoreOf = ({ sum, count, remissionPoints }: YearOfOrganisation): Fraction =>
  fraction(BigInt(sum) + BigInt(remissionPoints) * BigInt(count), BigInt(count))

function compareScores(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return difference > 0n ? 1 : difference < 0n ? -1 : 0
}

const byName = (a: YearOfOrganisation, b: YearOfOrganisation): number =>
  compareTexts(a.name, b.name) || compareTexts(a.id, b.id)

/** By code units: the same on every machine, whatever its language. */
const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
