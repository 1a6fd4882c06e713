import { monthDayOf, type MonthDay } from '../calendar/holidays'
import type { WorkYear } from '../calendar/work-calendar'
import { parsePlainDate, isWeekend } from '../plain-date'
import { ROOT, show, type Problem } from './problem'
import type { Read } from './read'
import { readXmlTags } from './xml-tags'

/** What the day's mark means: 1 is off, 2 is shorter but worked on whatever weekday, 3 is a worked weekend. */
const MARKS = ['1', '2', '3']

/**
 * A year in the format of xmlcalendar: `<calendar year="2027"><days><day d="MM.DD" t="1|2|3"/></days></calendar>`.
 * Saturdays and Sundays are off unless marked 2 or 3. The decree is not in the file: whoever loads it names it.
 */
export function parseCalendarXml(text: string): Read<WorkYear> {
  const tags = readXmlTags(text)
  if (!tags.ok) return tags
  const [calendar, ...more] = tags.value.filter(({ name }) => name === 'calendar')
  if (!calendar) return refused(ROOT, 'has no <calendar year="…">: expected a year in the format of xmlcalendar')
  if (more[0]) return refused(`line ${more[0].line}`, 'has another <calendar>: expected one year a file')
  const written = calendar.attributes.get('year') ?? ''
  if (!/^[12][0-9]{3}$/.test(written))
    return refused(`line ${calendar.line}`, `year is ${show(written)}: expected a year, such as "2027"`)
  const marked = tags.value.filter(({ name }) => name === 'day')
  if (marked.length === 0)
    return refused(`line ${calendar.line}`, 'has no <day>: expected the days that differ from the week')

  const problems: Problem[] = []
  const known = new Set<MonthDay>()
  const off = new Set<MonthDay>()
  const working = new Set<MonthDay>()
  for (const { attributes, line } of marked) {
    const refuse = (message: string) => problems.push({ path: `line ${line}`, message })
    const [monthDay, mark] = [attributes.get('d') ?? '', attributes.get('t') ?? '']
    const day = monthDay.includes('-') ? null : parsePlainDate(`${written}-${monthDay.replace('.', '-')}`)
    if (!day) refuse(`d is ${show(monthDay)}: expected a real day of ${written} as "MM.DD"`)
    if (!MARKS.includes(mark)) refuse(`t is ${show(mark)}: expected 1 (off), 2 (shorter) or 3 (worked weekend)`)
    if (!day) continue
    if (known.has(monthDay)) refuse(`d is ${show(monthDay)} again: expected each day once`)
    known.add(monthDay)
    if (mark === '1' && !isWeekend(day)) off.add(monthDayOf(day))
    if (mark !== '1' && isWeekend(day)) working.add(monthDayOf(day))
  }
  return problems.length === 0
    ? { ok: true, value: { year: Number(written), decree: null, off, working } }
    : { ok: false, problems }
}

const refused = (path: string, message: string): Read<never> => ({ ok: false, problems: [{ path, message }] })
