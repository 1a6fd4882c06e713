export const termUnits = ['working-days', 'calendar-days', 'months', 'years'] as const
export type TermUnit = (typeof termUnits)[number]

/** A length of time as the law states it: three working days, one month. */
export interface Term {
  readonly count: number
  readonly unit: TermUnit
}
