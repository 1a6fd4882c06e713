import { currentLaw } from 'scoring/law'
import type { Sort } from 'scoring/parameters/parameter'
import { compareDays, lastDayOfYear } from 'scoring/plain-date'
import { settlementReadingIds, settlementReadings, type Reading, type SettlementReadings } from 'scoring/readings'
import { reformedLaw, type Reform } from 'scoring/reform/reform'
import type { Wording } from 'scoring/wording'
import { askedParameters, partsOn } from './asked-numbers'
import type { Part } from './number-parts'

/** One thing that a reform changes, as it is and as it would be. */
export type ReformChange =
  | {
      readonly kind: 'number'
      readonly sort: Sort
      readonly title: Wording
      readonly part: Part
      readonly from: Wording
      readonly to: Wording
    }
  | { readonly kind: 'reading'; readonly title: Wording; readonly from: Wording; readonly to: Wording }

/** What a reform changes in the law and in the readings that are in force on the last day of a year. */
export function reformChanges(reform: Reform, inForce: SettlementReadings, year: number): ReformChange[] {
  const day = lastDayOfYear(year)
  const whenInForce = compareDays(reform.from, day) > 0 ? reform.from : day
  const law = reformedLaw(currentLaw, reform)
  const numbers = askedParameters.flatMap((id) => {
    const then = partsOn(law, id, whenInForce)
    return partsOn(currentLaw, id, day).flatMap(({ part, text }, index): ReformChange[] => {
      const to = then[index]!.text
      return to.en === text.en
        ? []
        : [{ kind: 'number', sort: currentLaw[id].sort, title: currentLaw[id].title, part, from: text, to }]
    })
  })
  const readings = settlementReadingIds.flatMap((id): ReformChange[] => {
    const { question, options }: Reading = settlementReadings[id]
    const option = reform.readings[id]
    return option === undefined || option === inForce[id]
      ? []
      : [{ kind: 'reading', title: question, from: options[inForce[id]]!, to: options[option]! }]
  })
  return [...numbers, ...readings]
}

/** What a sealed case does not hold, so that a reform of this number is tried only roughly. */
export type Shortage = 'groupMonths' | 'earlierCourses'

export function shortagesOf({ parameters }: Reform, year: number): Shortage[] {
  const day = lastDayOfYear(year)
  const { attendanceWindowMonths: window, remissionYears: years } = parameters
  const [windowNow, yearsNow] = [currentLaw.attendanceWindowMonths.on(day), currentLaw.remissionYears.on(day)]
  return [
    ...(window !== undefined && window !== windowNow ? (['groupMonths'] as const) : []),
    ...(years !== undefined && years > yearsNow ? (['earlierCourses'] as const) : []),
  ]
}
