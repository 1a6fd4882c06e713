import { isWeekend, parsePlainDate, type PlainDate } from 'scoring/plain-date'
import { z } from 'zod'
import { field } from '~/platform/forms/parse'

/** Years that a calendar may be entered for: article 112 names its holidays as they are since 2013. */
export const firstYear = 2013
export const lastYear = 2099

export const readYear = (text: string | undefined): number | null => {
  const year = /^\d{4}$/.test(text ?? '') ? Number(text) : 0
  return year >= firstYear && year <= lastYear ? year : null
}

/** A year as an official enters it, before it is a version. */
export interface YearDraft {
  year: number
  decreeNumber: string
  decreeOn: string
  isConfirmed: boolean
  offDays: string
  workingDays: string
  regionalDays: string
  regionalBasis: string
}

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '')

/** «14.05, 09.07» from `05-14 07-09`. */
export const typedDays = (stored: string): string =>
  words(stored)
    .map((day) => day.split('-').reverse().join('.'))
    .join(', ')

/** What the form of a year carries; the days come as lists of `MM-DD`, those of the region as a person types them. */
export const draftSchema = (year: number) =>
  z
    .object({
      decreeNumber: field.text(60),
      decreeOn: field.day,
      isConfirmed: field.flag,
      offDays: z.string().max(3000),
      workingDays: z.string().max(3000).default(''),
      regionalDays: field.optionalText(),
      regionalBasis: field.optionalText(),
    })
    .transform((typed, ctx): YearDraft => {
      const refuse = (path: string, key: `calendar.${string}`, day = '') =>
        ctx.addIssue({ code: 'custom', path: [path], params: { key, values: { day } } })
      const dayOf = (monthDay: string) => parsePlainDate(`${year}-${monthDay}`)
      const listed = (text: string, isRight: (day: PlainDate) => boolean) => {
        const days = [...new Set(words(text))].sort()
        const isSound = days.every((monthDay) => {
          const day = dayOf(monthDay)
          return day !== null && isRight(day)
        })
        if (!isSound) refuse('offDays', 'calendar.problem.days')
        return days
      }
      const off = listed(typed.offDays, (day) => !isWeekend(day))
      const working = listed(typed.workingDays, isWeekend)
      if (off.length === 0) refuse('offDays', 'calendar.problem.noDays')
      const regional = new Set<string>()
      for (const word of typed.regionalDays.split(/[\s,;]+/).filter((word) => word !== '')) {
        const [, day = '', month = ''] = /^(\d{1,2})\.(\d{1,2})$/.exec(word) ?? []
        const monthDay = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`
        const date = dayOf(monthDay)
        if (!date) refuse('regionalDays', 'calendar.problem.regionalDay', word)
        else if (isWeekend(date)) refuse('regionalDays', 'calendar.problem.regionalWeekend', word)
        else regional.add(monthDay)
      }
      if (regional.size > 0 && typed.regionalBasis === '') refuse('regionalBasis', 'calendar.problem.noBasis')
      return {
        ...{ year, decreeNumber: typed.decreeNumber, decreeOn: typed.decreeOn, isConfirmed: typed.isConfirmed },
        offDays: off.filter((day) => !regional.has(day)).join(' '),
        workingDays: working.join(' '),
        regionalDays: [...regional].sort().join(' '),
        regionalBasis: regional.size > 0 ? typed.regionalBasis : '',
      }
    })

/** The lists of a form whose days off were ticked in the months: a ticked weekday is off, a weekend without a tick is worked. */
export function listsOfTicks(year: number, ticked: readonly string[]): { offDays: string; workingDays: string } {
  const isOff = new Set(ticked)
  const all = allDays(year)
  const monthDays = (days: readonly PlainDate[]) => days.map((day) => day.slice(5)).join(' ')
  return {
    offDays: monthDays(all.filter((day) => !isWeekend(day) && isOff.has(day.slice(5)))),
    workingDays: monthDays(all.filter((day) => isWeekend(day) && !isOff.has(day.slice(5)))),
  }
}

/** The ticks of such lists. */
export function ticksOf(year: number, lists: { offDays: string; workingDays: string }): string[] {
  const [off, working] = [new Set(words(lists.offDays)), new Set(words(lists.workingDays))]
  return allDays(year)
    .filter((day) => (isWeekend(day) ? !working.has(day.slice(5)) : off.has(day.slice(5))))
    .map((day) => day.slice(5))
}

function allDays(year: number): PlainDate[] {
  const monthDays = Array.from({ length: 12 * 31 }, (_, index) => [Math.floor(index / 31) + 1, (index % 31) + 1])
  return monthDays
    .map(([month, day]) => parsePlainDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`))
    .filter((day) => day !== null)
}
