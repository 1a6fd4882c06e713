import type { AnyParameter, Parameter } from '../parameters/parameter'

export type Period = 'month' | 'quarter' | 'year'

/** The ways in which the acts state a term. */
export type DeadlineTerm =
  /** So many working days, calendar days, months or years after the event. */
  | { readonly form: 'term'; readonly length: Parameter<'term'> }
  | { readonly form: 'months'; readonly count: Parameter<'count'> }
  /** So many calendar days, of which the day of the event is the first. */
  | { readonly form: 'days-included'; readonly count: Parameter<'count'> }
  | { readonly form: 'months-before'; readonly count: Parameter<'count'> }
  | { readonly form: 'same-day' }
  /** By a day of a month that follows the month or the quarter of the event. */
  | {
      readonly form: 'day-of-month'
      readonly day: Parameter<'count'>
      readonly month: Parameter<'count'>
      readonly after: 'month' | 'quarter'
    }
  /** By a day of the year of the event. */
  | { readonly form: 'day-of-year'; readonly day: Parameter<'month-day'> }
  /** So many times in a period, on no particular day. */
  | { readonly form: 'times'; readonly count: Parameter<'count'>; readonly every: Period }
  /** Set in each case by the body that decides it. */
  | { readonly form: 'entered' }
  /** A fact that has no term. */
  | { readonly form: 'none' }

/** The numbers that a term is made of. */
export function parametersOf(term: DeadlineTerm): readonly AnyParameter[] {
  switch (term.form) {
    case 'term':
      return [term.length]
    case 'months':
    case 'days-included':
    case 'months-before':
    case 'times':
      return [term.count]
    case 'day-of-month':
      return [term.day, term.month]
    case 'day-of-year':
      return [term.day]
    case 'same-day':
    case 'entered':
    case 'none':
      return []
  }
}
