import type { SetCriterion } from './set-in-force.read.server'

export type SetFault =
  { fault: 'empty' } | { fault: 'repeatedId' | 'noTitle' | 'noText' | 'noSource'; criterion: string }

/** What keeps a set from being approved: each criterion has an id of its own, a name, its text and its source. */
export function faultsOf(criteria: readonly SetCriterion[]): SetFault[] {
  if (criteria.length === 0) return [{ fault: 'empty' }]
  const ids = criteria.map(({ id }) => id)
  return criteria.flatMap(({ id, title, text, source }, index): SetFault[] => [
    ...(ids.indexOf(id) < index ? [{ fault: 'repeatedId', criterion: id } as const] : []),
    ...(title.ru.trim() ? [] : [{ fault: 'noTitle', criterion: id } as const]),
    ...(text.trim() ? [] : [{ fault: 'noText', criterion: id } as const]),
    ...(source.trim() ? [] : [{ fault: 'noSource', criterion: id } as const]),
  ])
}
