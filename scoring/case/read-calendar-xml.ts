import type { MonthDay } from '../calendar/holidays'
import type { WorkYear } from '../calendar/work-calendar'
import { parsePlainDate, isWeekend } from '../plain-date'
import { ROOT, show, type Problem } from './problem'
import type { Read } from './read'

interface Tag {
  readonly name: string
  readonly line: number
  readonly attributes: ReadonlyMap<string, string>
}

const ATTRIBUTE = /\s+([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const OPENING = /<([A-Za-z_][\w.:-]*)/g
const IGNORED = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g

/** What the day's mark means: 1 is off, 2 is shorter but worked on whatever weekday, 3 is a worked weekend. */
const MARKS = ['1', '2', '3']

/**
 * A year in the format of xmlcalendar: `<calendar year="2027"><days><day d="MM.DD" t="1|2|3"/></days></calendar>`.
 * Saturdays and Sundays are off unless marked 2 or 3. The decree is not in the file: whoever loads it names it.
 */
export function parseCalendarXml(text: string): Read<WorkYear> {
  const problems: Problem[] = []
  const refuse = (path: string, message: string) => problems.push({ path, message })
  // Comments and instructions give way to as many line breaks, so that a line is told as the file has it.
  const plain = text.replace(IGNORED, (ignored) => ignored.replace(/[^\n]/g, ' '))
  if (/<!/.test(plain)) refuse(ROOT, 'has a document type or a section of characters: expected plain elements')
  const tags = tagsOf(plain)
  const calendar = tags.find(({ name }) => name === 'calendar')
  if (!calendar) refuse(ROOT, 'has no <calendar year="…">: expected a year in the format of xmlcalendar')
  const year = /^[12][0-9]{3}$/.test(calendar?.attributes.get('year') ?? '')
    ? Number(calendar?.attributes.get('year'))
    : null
  if (calendar && year === null)
    refuse('calendar.year', `is ${show(calendar.attributes.get('year') ?? 'missing')}: expected a year, such as "2027"`)
  const marked = tags.filter(({ name }) => name === 'day')
  if (calendar && marked.length === 0) refuse('calendar.days', 'is empty: expected the days that differ from the week')
  const off = new Set<MonthDay>()
  const working = new Set<MonthDay>()
  for (const { attributes, line } of year === null ? [] : marked) {
    const path = `line ${line}`
    const [written, mark] = [attributes.get('d') ?? '', attributes.get('t') ?? '']
    const day = /^[0-9]{2}\.[0-9]{2}$/.test(written) ? parsePlainDate(`${year}-${written.replace('.', '-')}`) : null
    if (!day) refuse(path, `d is ${show(written)}: expected a real day of ${year} as "MM.DD"`)
    if (!MARKS.includes(mark)) refuse(path, `t is ${show(mark)}: expected 1 (off), 2 (shorter) or 3 (worked weekend)`)
    if (!day) continue
    const monthDay = day.slice(-5)
    if (off.has(monthDay) || working.has(monthDay)) refuse(path, `d is ${show(written)} again: expected each day once`)
    if (mark === '1' && !isWeekend(day)) off.add(monthDay)
    if (mark !== '1' && isWeekend(day)) working.add(monthDay)
  }
  return problems.length === 0 && year !== null
    ? { ok: true, value: { year, decree: null, off, working } }
    : { ok: false, problems }
}

function tagsOf(text: string): Tag[] {
  let line = 1
  let from = 0
  return Array.from(text.matchAll(OPENING), (match) => {
    line += text.slice(from, match.index).split('\n').length - 1
    from = match.index
    return { name: match[1] ?? '', line, attributes: attributesFrom(text, match.index + match[0].length) }
  })
}

function attributesFrom(text: string, start: number): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  ATTRIBUTE.lastIndex = start
  for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text)) {
    attributes.set(match[1] ?? '', match[2] ?? match[3] ?? '')
  }
  return attributes
}
