import ExcelJS from 'exceljs'
import type { CellValue, FileColumn } from './file-column'
import { fileResponse } from './file-response.server'

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const formats = { text: '@', whole: '0', money: '#,##0.00', day: 'dd.mm.yyyy' } as const

/** A workbook of one sheet: typed cells, a fixed heading, widths to read by. */
export async function sheetFile<Row>(
  columns: readonly FileColumn<Row>[],
  rows: Iterable<Row>,
  title = 'Лист 1',
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet(title.replace(/[[\]*?:/\\]/g, ' ').slice(0, 31), {
    views: [{ state: 'frozen', ySplit: 1 }],
  })
  sheet.columns = columns.map((column) => ({
    header: column.heading,
    width: column.width ?? Math.max(12, Math.min(40, column.heading.length + 2)),
    style: {
      numFmt: formats[column.kind ?? 'text'],
      alignment: { vertical: 'top', wrapText: column.kind === undefined },
    },
  }))
  sheet.getRow(1).font = { bold: true }
  for (const row of rows) sheet.addRow(columns.map((column) => sheetCell(column.value(row), column.kind)))
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

export async function sheetDownload<Row>(
  fileName: string,
  columns: readonly FileColumn<Row>[],
  rows: Iterable<Row>,
): Promise<Response> {
  const file = await sheetFile(columns, rows, fileName.replace(/\.xlsx$/, ''))
  return fileResponse(fileName, mediaType, new Uint8Array(file))
}

function sheetCell(value: CellValue, kind: FileColumn<never>['kind']): string | number | Date | null {
  if (value === null || value === '') return null
  if (kind === 'day' && typeof value === 'string') return new Date(`${value}T00:00:00Z`)
  // A number of a workbook is a double by its format: exact for the kopecks of any sum below ninety trillion roubles.
  if (kind === 'money' && typeof value === 'bigint') return Number(value) / 100
  return typeof value === 'bigint' ? Number(value) : value
}
