export const termUnits = ['working-days', 'calendar-days', 'months', 'years'] as const
export type TermUnit = (typeof termUnits)[number]

/** A length of time as the law states it: «три рабочих дня», «один месяц». */
export interface Term {
  readonly count: number
  readonly unit: TermUnit
}
