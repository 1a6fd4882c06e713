import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../plain-date'
import { officialCalendar } from '../calendar/official-years'
import { dayIn, isWorking, workCalendar } from '../calendar/work-calendar'
import { parseCalendarXml } from './read-calendar-xml'

const read = (text: string) => {
  const year = parseCalendarXml(text)
  if (!year.ok) throw new Error(JSON.stringify(year.problems))
  const { off, working, ...rest } = year.value
  return { ...rest, off: [...off], working: [...working] }
}

const days = (...marked: string[]) => `<calendar year="2027"><days>\n${marked.join('\n')}\n</days></calendar>`

describe('read', () => {
  test('weekdays off and weekends worked; a mark that changes nothing changes nothing', () =>
    expect(
      read(
        days(
          '<day d="02.22" t="1"/>',
          '<day d="02.20" t="3"/>',
          '<day d="02.21" t="2"/>',
          '<day d="04.30" t="2"/>',
          '<day d="03.01" t="3"/>',
          '<day d="05.01" t="1"/>',
        ),
      ),
    ).toEqual({ year: 2027, decree: null, off: ['02-22'], working: ['02-20', '02-21'] }))

  test('single quotes, comments, CRLF and other elements', () =>
    expect(
      read(
        "<?xml version='1.0'?>\r\n<!-- <day d='01.04' t='1'/> -->\r\n<calendar lang='ru' year='2028'>\r\n<holidays><holiday id='1'/></holidays>\r\n<days><day t='1' h='1' d='02.29'/></days>\r\n</calendar>\r\n",
      ),
    ).toEqual({ year: 2028, decree: null, off: ['02-29'], working: [] }))

  test('the invented sample', () => {
    const text = readFileSync('fixtures/calendars/2027.xml', 'utf8')
    expect(text).toContain('Выдуманный календарь')
    const year = read(text)
    expect(year.year).toBe(2027)
    expect(year.working).toEqual(['02-20'])
    expect(year.off).toEqual(
      '01-01 01-04 01-05 01-06 01-07 01-08 02-22 02-23 03-08 05-03 05-10 06-14 11-04 12-31'.split(' '),
    )
  })

  test('a year that ships, written and read again, works the same days', () => {
    const [first, shipped] = [plainDate('2024-01-01'), officialCalendar.get(2024)]
    const marks = [
      ...[...(shipped?.off ?? [])].map((day) => `<day d="${day.replace('-', '.')}" t="1"/>`),
      ...[...(shipped?.working ?? [])].map((day) => `<day d="${day.replace('-', '.')}" t="3"/>`),
    ]
    const again = parseCalendarXml(`<calendar year="2024">${marks.join('')}</calendar>`)
    const calendar = workCalendar(again.ok ? [again.value] : [])
    for (const day of Array.from({ length: 366 }, (_, index) => addDays(first, index))) {
      const [ours, theirs] = [dayIn(calendar, day), dayIn(officialCalendar, day)]
      expect([day, ours && isWorking(ours)]).toEqual([day, theirs && isWorking(theirs)])
    }
  })
})

describe('refused, with the line', () => {
  test.each([
    ['', '(root)', 'has no <calendar year="…">: expected a year in the format of xmlcalendar'],
    ['<days/>', '(root)', 'has no <calendar year="…">: expected a year in the format of xmlcalendar'],
    ['\n<calendar/>', 'line 2', 'year is "": expected a year, such as "2027"'],
    ['<calendar year="27"/>', 'line 1', 'year is "27": expected a year, such as "2027"'],
    ['<calendar year="20270"/>', 'line 1', 'year is "20270": expected a year, such as "2027"'],
    ['<calendar year="x2027"/>', 'line 1', 'year is "x2027": expected a year, such as "2027"'],
    ['<calendar year="0027"/>', 'line 1', 'year is "0027": expected a year, such as "2027"'],
    [
      '<a>\n<calendar year="2027"/>\n<calendar year="2028"/></a>',
      'line 3',
      'has another <calendar>: expected one year a file',
    ],
    [
      '\n\n<calendar year="2027"><days/></calendar>',
      'line 3',
      'has no <day>: expected the days that differ from the week',
    ],
    [days('<day t="1"/>'), 'line 2', 'd is "": expected a real day of 2027 as "MM.DD"'],
    [days('<day d="1.1" t="1"/>'), 'line 2', 'd is "1.1": expected a real day of 2027 as "MM.DD"'],
    [days('<day d="01.010" t="1"/>'), 'line 2', 'd is "01.010": expected a real day of 2027 as "MM.DD"'],
    [days('<day d="001.01" t="1"/>'), 'line 2', 'd is "001.01": expected a real day of 2027 as "MM.DD"'],
    [days('<day d="01-01" t="1"/>'), 'line 2', 'd is "01-01": expected a real day of 2027 as "MM.DD"'],
    [
      days('<day d="01.04" t="1"/>', '<day d="02.29" t="1"/>'),
      'line 3',
      'd is "02.29": expected a real day of 2027 as "MM.DD"',
    ],
    [days('<day d="01.04"/>'), 'line 2', 't is "": expected 1 (off), 2 (shorter) or 3 (worked weekend)'],
    [days('<day d="01.04" t="4"/>'), 'line 2', 't is "4": expected 1 (off), 2 (shorter) or 3 (worked weekend)'],
    [days('<day d="01.04" t="1"/>', '<day d="01.04" t="1"/>'), 'line 3', 'd is "01.04" again: expected each day once'],
    [days('<day d="04.30" t="2"/>', '<day d="04.30" t="1"/>'), 'line 3', 'd is "04.30" again: expected each day once'],
    [
      '<calendar year="2027"><days>\n<day d="01.04" t="1"/>',
      'line 1',
      '<calendar> is not closed: expected the whole file',
    ],
  ])('%j', (text, path, message) => {
    const year = parseCalendarXml(text)
    expect(year.ok).toBe(false)
    expect(year.ok ? [] : year.problems[0]).toEqual({ path, message })
  })

  test('all that is wrong with the days is told', () => {
    const year = parseCalendarXml(days('<day d="13.01" t="0"/>', '<day d="01.04" t="1"/>', '<day d="01.04" t=""/>'))
    expect(year.ok ? [] : year.problems.map(({ path, message }) => `${path}: ${message.split(':')[0]}`)).toEqual([
      'line 2: d is "13.01"',
      'line 2: t is "0"',
      'line 4: t is ""',
      'line 4: d is "01.04" again',
    ])
  })
})
