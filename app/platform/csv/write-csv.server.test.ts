import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import type { FileColumn } from './file-column'
import { sheetFile } from './sheet-file.server'
import { csvDownload, csvText } from './write-csv.server'

interface Line {
  name: string
  count: number
  amount: bigint
  on: string
}
const columns: FileColumn<Line>[] = [
  { heading: 'Клиент', value: (line) => line.name },
  { heading: 'Дней', value: (line) => line.count, kind: 'whole' },
  { heading: 'Сумма, ₽', value: (line) => line.amount, kind: 'money' },
  { heading: 'День', value: (line) => line.on, kind: 'day' },
]
const lines: Line[] = [
  { name: 'К-0412; «первый»', count: 31, amount: 123456789n, on: '2026-03-09' },
  { name: '=СУММ(A1:A9)', count: -2, amount: -50n, on: '' },
]

test('a CSV opens in Russian Excel: BOM, semicolons, CRLF, decimal comma, no formulas but typed negatives', () => {
  expect(csvText(columns, lines)).toBe(
    '\ufeffКлиент;Дней;Сумма, ₽;День\r\n"К-0412; «первый»";31;1234567,89;09.03.2026\r\n' +
      "'=СУММ(A1:A9);-2;-0,50;\r\n",
  )
})

test.each(['=1', '+7', '-а', '@x', '\tx'])('a cell that begins as %j is led by an apostrophe', (text) => {
  expect(csvText([{ heading: 'т', value: () => text }], [0])).toContain(`'${text}`)
})

test('a download writes the same bytes row by row', async () => {
  const response = csvDownload('Акты.csv', columns, lines)
  expect(response.headers.get('Content-Disposition')).toContain("filename*=UTF-8''%D0%90")
  expect(Buffer.from(await response.arrayBuffer()).toString()).toBe(csvText(columns, lines))
})

test('a workbook keeps amounts, counts and days as such', async () => {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await sheetFile(columns, lines)) as unknown as ArrayBuffer)
  const row = workbook.worksheets[0]!.getRow(2)
  expect(row.getCell(3)).toMatchObject({ value: 1234567.89, numFmt: '#,##0.00' })
  expect(row.getCell(4).value).toEqual(new Date('2026-03-09T00:00:00Z'))
  expect(workbook.worksheets[0]!.getRow(3).getCell(1).value).toBe('=СУММ(A1:A9)')
})
