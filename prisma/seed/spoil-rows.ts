import type { Defect } from 'fixtures/demo-region/events'
import { serviceByCode } from 'scoring/services/catalogue'
import { daysInProgramme } from 'scoring/services/days-in-programme'
import type { ServiceKind } from 'scoring/services/kinds'
import { maskOfCounts } from '~/features/acts/act-row'
import type { DemoMonth } from './plan-months'

const unsigned = { signature: 'unsigned', signedOn: null, witnesses: '' } as const

/** The rows of an act with what is wrong with it. */
export function spoilt(rows: readonly DemoMonth[], defect: Defect | undefined): DemoMonth[] {
  const changed = (index: number, change: (row: DemoMonth) => DemoMonth) =>
    rows.map((row, place) => (place === index ? change(row) : row))
  switch (defect) {
    case undefined:
      return [...rows]
    case 'unsigned':
      return rows.map((row, index) => (index % 3 === 1 ? { ...row, ...unsigned } : row))
    case 'absent':
      return rows.slice(0, -1)
    case 'missing':
      return changed(1, (row) => withCounts(row, without(row, 'psychological')))
    case 'tooMany':
      return changed(2, (row) => withCounts(row, new Map(row.counts).set('1.5.1', 31 * 3 + 12)))
    case 'copied':
      return copied(rows)
  }
}

/** A draft that somebody has begun to fill in. */
export const begun = (rows: readonly DemoMonth[]): DemoMonth[] =>
  rows.slice(0, Math.ceil(rows.length * 0.6)).map((row, index) => (index % 2 === 1 ? { ...row, ...unsigned } : row))

const withCounts = (row: DemoMonth, counts: ReadonlyMap<string, number>): DemoMonth => ({
  ...row,
  counts,
  kindsMask: maskOfCounts(counts),
})

const without = ({ counts }: DemoMonth, kind: ServiceKind) =>
  new Map([...counts].filter(([code]) => serviceByCode.get(code)?.kind !== kind))

/** A client who was there for fewer days is given the figures of one who was there for the whole month. */
function copied(rows: readonly DemoMonth[]): DemoMonth[] {
  const byDays = [...rows].sort((a, b) => daysOf(a) - daysOf(b))
  const [shortest, longest] = [byDays[0]!, byDays.at(-1)!]
  return rows.map((row) => (row === shortest ? withCounts(row, longest.counts) : row))
}

const daysOf = ({ course, month }: DemoMonth): number =>
  daysInProgramme({ contract: course.signedOn, exit: course.exitedOn }, month)
