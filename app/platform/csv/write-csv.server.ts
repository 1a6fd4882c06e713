import { stringify as stringifyRows } from 'csv-stringify'
import { stringify } from 'csv-stringify/sync'
import { Readable } from 'node:stream'
import { dayText, moneyText } from '../i18n/format'
import type { CellValue, FileColumn } from './file-column'
import { fileResponse } from './file-response.server'
import { escapeFormula } from './formula-escape'

/** What Excel with Russian settings opens by a double click. */
const forExcel = { delimiter: ';', record_delimiter: 'windows', bom: true } as const

type Rows<Row> = Iterable<Row> | AsyncIterable<Row>

/** A whole CSV as text: `;`, BOM, CRLF, decimal comma, no formulas. */
export const csvText = <Row>(columns: readonly FileColumn<Row>[], rows: Iterable<Row>): string =>
  stringify([columns.map((column) => escapeFormula(column.heading)), ...lines(columns, rows)], forExcel)

/** The same as a download that is written row by row, however many there are. */
export function csvDownload<Row>(fileName: string, columns: readonly FileColumn<Row>[], rows: Rows<Row>): Response {
  const heading = columns.map((column) => escapeFormula(column.heading))
  async function* all() {
    yield heading
    for await (const row of rows) yield cellsOf(columns, row)
  }
  const body = Readable.from(all()).pipe(stringifyRows(forExcel))
  return fileResponse(fileName, 'text/csv; charset=utf-8', Readable.toWeb(body) as ReadableStream<Uint8Array>)
}

function* lines<Row>(columns: readonly FileColumn<Row>[], rows: Iterable<Row>) {
  for (const row of rows) yield cellsOf(columns, row)
}

const cellsOf = <Row>(columns: readonly FileColumn<Row>[], row: Row): string[] =>
  columns.map((column) => cellText(column.value(row), column.kind))

function cellText(value: CellValue, kind: FileColumn<never>['kind']): string {
  if (value === null) return ''
  if (kind === 'money' && typeof value === 'bigint')
    return moneyText(value, 'ru').replaceAll('\u00a0', '').replace('−', '-')
  if (typeof value !== 'string') return String(value)
  return kind === 'day' && value ? dayText(value) : escapeFormula(value)
}
