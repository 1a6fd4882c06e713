import type { Term } from '../parameters/term'

const TERM = /^([1-9][0-9]{0,5}) (working day|calendar day|month)s?$/

/** "3 working days", "180 calendar days", "1 month"; null for anything else. */
export function parseTerm(text: string): Term | null {
  const [, count, unit] = TERM.exec(text) ?? []
  if (count === undefined) return null
  return {
    count: Number(count),
    unit: unit === 'month' ? 'months' : unit === 'working day' ? 'working-days' : 'calendar-days',
  }
}
