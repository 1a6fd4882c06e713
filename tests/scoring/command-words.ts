import type { DeadlineRule } from '../../scoring/deadlines/deadline-rule'
import type { Term } from '../../scoring/parameters/term'
import type { PlainDate } from '../../scoring/plain-date'

/** A rule on a day of its event as the words of `scoring due`; null where it is no plain term. */
export function commandWords({ term, shifts }: DeadlineRule, event: PlainDate): string[] | null {
  const length: Term | null =
    term.form === 'term'
      ? term.length.on(event)
      : term.form === 'months'
        ? { count: term.count.on(event), unit: 'months' }
        : term.form === 'days-included'
          ? { count: term.count.on(event) - 1, unit: 'calendar-days' }
          : null
  if (!length) return null
  const words =
    length.unit === 'years' ? `${12 * length.count} months` : `${length.count} ${length.unit.replace('-', ' ')}`
  return shifts || length.unit === 'working-days' ? [words] : [words, '--no-shift']
}
