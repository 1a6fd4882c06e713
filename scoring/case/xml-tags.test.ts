import { describe, expect, test } from 'vitest'
import { readXmlTags } from './xml-tags'

const tags = (text: string) => {
  const read = readXmlTags(text)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value.map(({ name, line, attributes }) => [name, line, Object.fromEntries(attributes)])
}

describe('read', () => {
  test('elements in their order, with their lines and attributes', () =>
    expect(tags('<a x="1">\n<b-1 y = \'2 "two"\' z="it\'s"/>\n text\n</a >')).toEqual([
      ['a', 1, { x: '1' }],
      ['b-1', 2, { y: '2 "two"', z: "it's" }],
    ]))

  test('comments and instructions are passed over, their lines are not', () =>
    expect(tags('<?xml version="1.0"?>\r\n<!-- <b>\r\n -->\r\n<a/>')).toEqual([['a', 4, {}]]))

  test('what looks like a tag within a comment is none, up to its very end', () =>
    expect(tags('<!-- a<b--><c/><?x <d?><e/>')).toEqual([
      ['c', 1, {}],
      ['e', 1, {}],
    ]))

  test('a tag may take several lines; it stands where it begins', () =>
    expect(tags('<a\n  x="1"\n/>\n<b/>')).toEqual([
      ['a', 1, { x: '1' }],
      ['b', 4, {}],
    ]))

  test('nothing is nothing', () => expect(tags('\ufeff no tags')).toEqual([]))
})

describe('refused, with the line', () => {
  const whole = 'is not a whole plain tag: expected <name attribute="value">'
  test.each([
    ['<a>\n<!-- never closed\n<b/>', 2, '<!-- is not closed: expected -->'],
    ['<!-->', 1, '<!-- is not closed: expected -->'],
    ['<?xml', 1, '<? is not closed: expected ?>'],
    ['\n<!DOCTYPE a>', 2, whole],
    ['<a>\n<![CDATA[x]]></a>', 2, whole],
    ['<a x=1/>', 1, whole],
    ['<a x="1"y="2"/>', 1, whole],
    ['<a x="<"/>', 1, whole],
    ['<a junk/>', 1, whole],
    ['<a>\n<b d="01.01"', 2, whole],
    ['< a/>', 1, whole],
    ['<1/>', 1, whole],
    ['<a></a x="1">', 1, whole],
    ['<a>\n</b></a>', 2, '</b> closes nothing that is open: expected matching tags'],
    ['</a\n>', 1, '</a> closes nothing that is open: expected matching tags'],
    ['<a/>\n</a>', 2, '</a> closes nothing that is open: expected matching tags'],
    ['<a x="1"\n x="2"/>', 1, '<a> has "x" twice: expected each attribute once'],
  ])('%j', (text, line, message) =>
    expect(readXmlTags(text)).toEqual({ ok: false, problems: [{ path: `line ${line}`, message }] }),
  )

  test('a file that was cut off names what is left open', () =>
    expect(readXmlTags('<a>\n<b>\n<c/>')).toEqual({
      ok: false,
      problems: [
        { path: 'line 1', message: '<a> is not closed: expected the whole file' },
        { path: 'line 2', message: '<b> is not closed: expected the whole file' },
      ],
    }))
})
