import { parse } from 'csv-parse'
import { delimiterOf, type Delimiter } from './delimiter'
import { unescapeFormula } from './formula-escape'
import { inspectText, openText, type TextEncoding, type TextRefusal } from './text-encoding.server'

/** A row of the file: the heading is row 1, and empty rows are counted as a spreadsheet counts them. */
export interface FileRow {
  number: number
  cells: string[]
}

export interface OpenedTable {
  encoding: TextEncoding
  delimiter: Delimiter
  heading: string[]
  /** The rows below the heading, some hundreds at a time. */
  batches: AsyncGenerator<FileRow[]>
}

export type TableRefusal = TextRefusal | 'quotes' | 'longRow'
export class TableError extends Error {
  constructor(
    readonly refusal: TableRefusal,
    readonly row?: number,
  ) {
    super(refusal)
  }
}

const longestRow = 64 * 1024

/**
 * Opens a CSV that people made: encoding and delimiter are found, the heading read, the rest streamed.
 * @throws TableError where it is no readable table, at once or at the row where it ends to be one
 */
export async function openTable(path: string, size = 400, onBytes?: (count: number) => void): Promise<OpenedTable> {
  const inspected = await inspectText(path)
  if (!inspected.ok) throw new TableError(inspected.refusal)
  const delimiter = delimiterOf(await firstLine(path, inspected.encoding))
  const rows = parsedRows(path, inspected.encoding, delimiter, onBytes)
  for (;;) {
    const first = await rows.next()
    if (first.done) throw new TableError('empty')
    if (!isEmpty(first.value.cells))
      return { encoding: inspected.encoding, delimiter, heading: first.value.cells, batches: inBatches(rows, size) }
  }
}

async function firstLine(path: string, encoding: TextEncoding): Promise<string> {
  let text = ''
  for await (const chunk of openText(path, encoding) as AsyncIterable<string>) {
    text = (text + chunk).trimStart()
    if (/[\r\n]/.test(text) || text.length > longestRow) break
  }
  return text.split(/[\r\n]/, 1)[0] ?? ''
}

async function* parsedRows(
  path: string,
  encoding: TextEncoding,
  delimiter: Delimiter,
  onBytes?: (count: number) => void,
) {
  const text = openText(path, encoding, onBytes)
  const parser = parse({ delimiter, relax_column_count: true, max_record_size: longestRow })
  text.once('error', (error) => parser.destroy(error))
  text.pipe(parser)
  let number = 0
  try {
    for await (const cells of parser as AsyncIterable<string[]>) yield { number: ++number, cells }
  } catch (error) {
    throw tableErrorOf(error, number + 1)
  } finally {
    text.destroy()
    parser.destroy()
  }
}

function tableErrorOf(error: unknown, row: number): unknown {
  const code = String((error as { code?: unknown }).code)
  if (code === 'CSV_MAX_RECORD_SIZE') return new TableError('longRow', row)
  return /QUOTE/.test(code) ? new TableError('quotes', row) : error
}

async function* inBatches(rows: AsyncGenerator<FileRow>, size: number): AsyncGenerator<FileRow[]> {
  let batch: FileRow[] = []
  for await (const row of rows) {
    if (isEmpty(row.cells)) continue
    batch.push({ number: row.number, cells: row.cells.map(unescapeFormula) })
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

const isEmpty = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '')
