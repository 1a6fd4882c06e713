import { readDay } from '~/platform/forms/parse'

export interface AskedDiff {
  from: string
  to: string
  withOwn: boolean
}

/** Between which days the register is compared: since the beginning of the year, unless the address says otherwise. */
export function diffAsked(url: string, today: string): AskedDiff {
  const query = new URL(url).searchParams
  return {
    from: readDay(query.get('from') ?? '') ?? `${today.slice(0, 4)}-01-01`,
    to: readDay(query.get('to') ?? '') ?? today,
    withOwn: query.get('own') === 'on',
  }
}
