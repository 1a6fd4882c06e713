import fc from 'fast-check'
import { expect, test } from 'vitest'
import { officialCalendar } from 'scoring/calendar/official-years'
import type { WorkYear } from 'scoring/calendar/work-calendar'
import { parseCalendarXml } from 'scoring/case/read-calendar-xml'
import { plainDate } from 'scoring/plain-date'
import { listsOfTicks, ticksOf } from './year-draft'
import { yearXml } from './year-xml'

const set = (list: string) => new Set(list.split(' ').filter((day) => day !== ''))
const written = (days: ReadonlySet<string>) => [...days].sort().join(' ')

/** Any year whose days off were ticked at random. */
const anyYear: fc.Arbitrary<WorkYear> = fc
  .record({
    year: fc.integer({ min: 2013, max: 2099 }),
    ticks: fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 })), { minLength: 20 }),
    number: fc.string({ minLength: 1, maxLength: 12 }),
  })
  .map(({ year, ticks, number }) => {
    const ticked = ticks.map((tick) => tick.map((part) => String(part).padStart(2, '0')).join('-'))
    const { offDays, workingDays } = listsOfTicks(year, ticked)
    const decree = { number, date: plainDate('2026-09-24'), isConfirmed: false }
    return { year, decree, off: set(offDays), working: set(workingDays) }
  })

const readBack = (year: WorkYear) => {
  const read = parseCalendarXml(yearXml(year))
  return read.ok && [read.value.year, written(read.value.off), written(read.value.working)]
}

test('what is exported is read back the same, whatever the days and however the decree is called', () => {
  fc.assert(
    fc.property(anyYear, (year) => {
      expect(readBack(year)).toEqual([year.year, written(year.off), written(year.working)])
    }),
  )
})

test.each([...officialCalendar.values()].map((year) => [year.year, year] as const))('%s as it ships', (_, year) => {
  expect(readBack(year)).toEqual([year.year, written(year.off), written(year.working)])
})

test('a decree whose number looks like the end of a comment stays inside it', () => {
  const year = officialCalendar.get(2026)!
  const strange = { ...year, decree: { ...year.decree!, number: '--> <day d="01.12" t="1"/> <!--' } }
  expect(readBack(strange)).toEqual(readBack(year))
})

test('ticks and lists are two ways to say the same', () => {
  fc.assert(
    fc.property(anyYear, ({ year, off, working }) => {
      const lists = { offDays: written(off), workingDays: written(working) }
      const again = listsOfTicks(year, ticksOf(year, lists))
      expect([written(set(again.offDays)), written(set(again.workingDays))]).toEqual(Object.values(lists))
    }),
  )
})
