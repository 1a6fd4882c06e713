import iconv from 'iconv-lite'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { matchHeadings } from './headings'
import { openTable, TableError, type FileRow } from './read-rows.server'

const folder = mkdtempSync(join(tmpdir(), 'opora-csv-'))
const path = join(folder, 'file.csv')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function read(content: string | Buffer) {
  writeFileSync(path, content)
  const table = await openTable(path, 2)
  const rows: FileRow[] = []
  for await (const batch of table.batches) rows.push(...batch)
  return { ...table, rows }
}

const text = 'Код;Сумма\r\nК-0412;"1 234,56"\r\n\r\nЁ-1;2\r\n'

test.each([
  ['utf-8', Buffer.from(text)],
  ['utf-8', Buffer.from(`\ufeff${text}`)],
  ['windows-1251', iconv.encode(text, 'windows-1251')],
  ['utf-16le', iconv.encode(text, 'utf-16le', { addBOM: true })],
] as const)('%s is read the same, and an empty row keeps the numbers of a spreadsheet', async (encoding, bytes) => {
  expect(await read(bytes)).toMatchObject({
    encoding,
    delimiter: ';',
    heading: ['Код', 'Сумма'],
    rows: [
      { number: 2, cells: ['К-0412', '1 234,56'] },
      { number: 4, cells: ['Ё-1', '2'] },
    ],
  })
})

test.each([
  [';', 'а;б\n1,5;2'],
  [',', 'а,б\n"1,5",2'],
  ['\t', 'а\tб\n1,5\t2'],
])('the delimiter %j is found in the heading', async (delimiter, content) => {
  expect(await read(content)).toMatchObject({ delimiter, rows: [{ cells: ['1,5', '2'] }] })
})

test('delimiters inside quotes of the heading do not count', async () => {
  expect((await read('"Сумма, ₽, всего, с начала";Код\n1;2')).heading).toHaveLength(2)
})

test('a cell that we led by an apostrophe comes back as it was', async () => {
  expect((await read("а;б\n'=1+1;'слово")).rows[0]!.cells).toEqual(['=1+1', "'слово"])
})

test.each([
  ['empty', ''],
  ['empty', '\r\n\r\n'],
  ['nul', 'Код;Сумма\n\u0000;1'],
  ['undecodable', Buffer.from([0xca, 0xee, 0xe4, 0x98, 0x0a, 0x31])],
  ['workbook', Buffer.from([0x50, 0x4b, 3, 4, 0, 0])],
  ['quotes', 'а;б\n"не закрыта;1\n2;3'],
  ['longRow', `а;б\n${'я'.repeat(70_000)};1`],
] as const)('what is no table is refused: %s', async (refusal, content) => {
  const error = await read(content).catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(TableError)
  expect(error).toMatchObject({ refusal })
})

test('a letter of UTF-8 cut in two by the buffer is still UTF-8', async () => {
  expect(await read(`Код\n${'я'.repeat(30_000)}\n${' '.repeat(9)}ж${'я'.repeat(20_000)}`)).toMatchObject({
    encoding: 'utf-8',
  })
})

test('headings are found in any order, case and spelling; what is missing, unknown or doubled is told', () => {
  const known = [
    { key: 'code', heading: 'Код', aliases: ['Код клиента'] },
    { key: 'count', heading: 'Всё количество' },
    { key: 'note', heading: 'Примечание', isOptional: true },
  ]
  const matched = matchHeadings(['  ВСЕ  количество*', 'код клиента', 'Прочее', '', 'Код'], known)
  expect([...matched.at]).toEqual([
    ['count', 0],
    ['code', 1],
  ])
  expect(matched).toMatchObject({ missing: [], unknown: ['Прочее'], repeated: ['Код'] })
  expect(matchHeadings(['Примечание'], known).missing).toEqual(['Код', 'Всё количество'])
})
