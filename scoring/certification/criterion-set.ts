/** One criterion as an assessment and its finding need it; a set that ships says more. */
export interface Criterion {
  readonly id: string
  /** One of those that the source calls main. */
  readonly main: boolean
}

/** A versioned set: an assessment is made by one edition of it. */
export interface CriterionSet {
  readonly id: string
  /** In the order in which findings are told. */
  readonly criteria: readonly Criterion[]
}
