import type { Heading, MatchedHeadings } from '~/platform/csv/headings'
import { criterionHeadings, type CriterionColumn } from './criterion-columns'
import { isCode, longest, type CriterionInput } from './schema'

/** Files with more than this are no set of criteria. */
export const mostCriteria = 300

export const rowProblems = ['required', 'tooLong', 'code', 'repeated', 'yesNo', 'place'] as const
export interface RowProblem {
  /** As a spreadsheet counts them, the heading is 1. */
  row: number
  column: string
  value: string
  problem: (typeof rowProblems)[number]
  /** For `tooLong`: how many characters there may be; for `repeated`: in which row it stood first. */
  limit?: number
}

export interface CriterionRow extends CriterionInput {
  /** Where the file puts it; null where it has no such column. */
  place: number | null
}

export interface ReadRows {
  good: CriterionRow[]
  problems: RowProblem[]
  /** Every code that the file names, of bad rows too. */
  named: string[]
}

/** Reads the rows of a file; a bad one is told of whole, the good ones stay. */
export function readCriterionRows(
  rows: readonly { number: number; cells: readonly string[] }[],
  at: MatchedHeadings['at'],
): ReadRows {
  const read: ReadRows = { good: [], problems: [], named: [] }
  const firstWith = new Map<string, number>()
  for (const { number, cells } of rows) {
    const cell = (key: CriterionColumn) => (cells[at.get(key) ?? -1] ?? '').trim()
    const own: RowProblem[] = []
    const tell = (key: CriterionColumn, problem: RowProblem['problem'], limit?: number) =>
      own.push({ row: number, column: headingOf(key), value: cell(key), problem, limit })
    const row = readRow(cell, tell)
    const first = firstWith.get(row.code)
    if (row.code && first !== undefined) tell('code', 'repeated', first)
    else firstWith.set(row.code, number)
    read.named.push(row.code)
    read.problems.push(...own)
    if (own.length === 0) read.good.push(row)
  }
  return read
}

function readRow(
  cell: (key: CriterionColumn) => string,
  tell: (key: CriterionColumn, problem: RowProblem['problem'], limit?: number) => void,
): CriterionRow {
  const text = (key: CriterionColumn, most: number, isOptional = false): string => {
    const value = cell(key)
    if (value === '' && !isOptional) tell(key, 'required')
    if (value.length > most) tell(key, 'tooLong', most)
    return value
  }
  const flag = (key: CriterionColumn): boolean => {
    const is = flags.get(cell(key).toLowerCase())
    if (is === undefined) tell(key, 'yesNo')
    return is ?? false
  }
  const code = cell('code')
  if (code === '') tell('code', 'required')
  else if (!isCode(code)) tell('code', 'code')
  const place = cell('place')
  if (place !== '' && !/^\d{1,4}$/.test(place)) tell('place', 'place')
  return {
    code,
    place: place === '' ? null : Number(place),
    title: text('title', longest.title),
    titleEn: text('titleEn', longest.title, true),
    isMain: flag('main'),
    isStandIn: flag('standIn'),
    text: text('text', longest.text),
    source: text('source', longest.source),
    method: text('method', longest.method, true),
  }
}

const flags = new Map([
  ...['да', 'yes', '1', '+', 'x', 'х'].map((word) => [word, true] as const),
  ...['нет', 'no', '0', '-', ''].map((word) => [word, false] as const),
])

const headingOf = (key: CriterionColumn): string =>
  (criterionHeadings as readonly Heading[]).find((one) => one.key === key)!.heading
