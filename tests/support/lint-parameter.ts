import { acts } from '../../scoring/acts'
import type { BandTable } from '../../scoring/parameters/band-table'
import type { AnyParameter } from '../../scoring/parameters/parameter'
import { addDays, compareDays, plainDate, type PlainDate } from '../../scoring/plain-date'

const FAR_AHEAD = plainDate('9999-12-31')

/** What is wrong with a parameter in time: days without a value, days with two, rows before their act. */
export function lintDays({ rows, on }: AnyParameter): string[] {
  const [first] = rows
  if (!first) return ['has no row']
  const valueOn = (day: PlainDate): unknown => {
    try {
      return on(day)
    } catch {
      return undefined
    }
  }
  const start = acts[first.source.act].adoptedOn
  const faults = first.from === start ? [] : [`is in force since ${first.from}, its act since ${start}`]
  if (valueOn(addDays(first.from, -1)) !== undefined) faults.push(`has a value before ${first.from}`)
  for (const [index, { from, value, source }] of rows.entries()) {
    const next = rows[index + 1]
    if (next && compareDays(from, next.from) >= 0) faults.push(`has two values on ${next.from}`)
    if (compareDays(from, acts[source.act].adoptedOn) < 0) faults.push(`has a row of ${from}, before its act`)
    for (const day of [from, next ? addDays(next.from, -1) : FAR_AHEAD])
      if (valueOn(day) !== value) faults.push(`has another value on ${day} than its row of ${from}`)
  }
  return faults
}

/** What is wrong with a table of bands: edges out of order, bands that are empty, gaps and overlaps. */
export function lintBands({ lowUpTo, mediumUpTo, gives }: BandTable<unknown>): string[] {
  const faults: string[] = []
  const edges = [lowUpTo, mediumUpTo]
  if (edges.some((edge) => !Number.isInteger(edge))) faults.push('an edge is no whole percent')
  if (lowUpTo < 0 || mediumUpTo >= 100) faults.push('a band lies outside 0 to 100')
  if (lowUpTo >= mediumUpTo) faults.push('low and medium overlap')
  if (Object.keys(gives).toSorted().join() !== 'high,low,medium') faults.push('a band brings nothing')
  return faults
}
