import { paths } from '~/paths'
import type { DegreeField, Employment } from '../closed-lists'
import { isInStaff, isNamedByOrder } from '../closed-lists'
import { stands, type Known } from './known'

export interface StaffOnRecord {
  id: string
  position: string
  employment: Employment
  hiredOn: string
  leftOn: string | null
  degrees: readonly { field: DegreeField; awardedOn: string; hasPaper: boolean }[]
}

/** Criterion 3: at least one member of staff with a degree in any of the three fields (G-12b). */
export function knowsStaff({ code, staff }: { code: string; staff: readonly StaffOnRecord[] }, day: string): Known {
  const to = `${paths.qualityFacts(code)}#staff`
  const there = staff.filter(({ hiredOn, leftOn }) => stands(day, hiredOn, leftOn))
  const inStaff = there.filter(({ employment }) => isInStaff(employment))
  const suiting = inStaff.flatMap(({ position, degrees }) =>
    degrees
      .filter((degree) => isNamedByOrder(degree.field) && degree.awardedOn <= day)
      .map((degree) => ({ position, ...degree })),
  )
  const facts = suiting.map(({ position, field, hasPaper }) => ({
    say: hasPaper ? ('degree' as const) : ('degreeWithoutPaper' as const),
    values: { position },
    ...{ field, to },
  }))
  const count = inStaff.length
  if (suiting.length > 0)
    return { knows: 'yes', facts: [...facts, { say: 'inStaff', values: { count }, to }], lacking: [] }
  if (staff.length === 0) return { knows: 'unknown', facts: [], lacking: [{ say: 'noStaff', to }] }
  const underCivil = there.length - count
  return {
    knows: 'no',
    facts: count > 0 ? [{ say: 'inStaff', values: { count }, to }] : [],
    lacking: [
      { say: count > 0 ? 'noDegree' : 'nobodyInStaff', to },
      ...(underCivil > 0 ? [{ say: 'civilDoNotCount' as const, values: { count: underCivil }, to }] : []),
    ],
  }
}
