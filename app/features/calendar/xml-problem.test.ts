import { expect, test } from 'vitest'
import { parseCalendarXml } from 'scoring/case/read-calendar-xml'
import { xmlProblemOf } from './xml-problem'

const year = (days: string, attributes = 'year="2027"') =>
  `<calendar ${attributes}>\n<days>\n${days}\n</days></calendar>`

/** Every file that the reader refuses, and what the portal says of it. */
test.each([
  ['an empty file', '', [{ line: null, code: 'noCalendar', value: '' }]],
  ['two years', `${year('<day d="01.01" t="1"/>')}\n<calendar year="2028"/>`, [{ line: 5, code: 'anotherCalendar' }]],
  ['a year in words', year('', 'year="next"'), [{ line: 1, code: 'year', value: 'next' }]],
  ['no year', year('', 'lang="ru"'), [{ line: 1, code: 'year', value: '' }]],
  ['no days', year(''), [{ line: 1, code: 'noDays', value: '' }]],
  ['a day that is not', year('<day d="02.30" t="1"/>'), [{ line: 3, code: 'day', value: '02.30' }]],
  ['another mark', year('<day d="01.01" t="4"/>'), [{ line: 3, code: 'mark', value: '4' }]],
  [
    'a day twice',
    year('<day d="01.01" t="1"/>\n<day d="01.01" t="2"/>'),
    [{ line: 4, code: 'repeated', value: '01.01' }],
  ],
  ['a quote in the mark', year(`<day d="01.01" t='a"b'/>`), [{ line: 3, code: 'mark', value: 'a"b' }]],
  ['a file that was cut off', '<calendar year="2027">\n<days>', [{ line: 1, code: 'notXml' }, { line: 2 }]],
  ['no XML at all', 'a < b', [{ line: 1, code: 'notXml', value: '' }]],
] as const)('%s', (_, text, problems) => {
  const read = parseCalendarXml(text)
  expect(read.ok ? [] : read.problems.map(xmlProblemOf)).toMatchObject(problems)
})
