import { matchHeadings, type Heading } from '~/platform/csv/headings'
import type { FileRow } from '~/platform/csv/read-rows.server'
import type { Tx } from '~/platform/db/db.server'
import { nothingTaken, type ImportContext, type OpenedReader, type Taken } from './import-reader'
import type { Problem, Warning } from './problems'
import { remarksHeading } from './remarks-heading'
import { RowCells } from './row-cells'

export type Verdict =
  { state: 'new'; warning?: Omit<Warning, 'row'> } | { state: 'unchanged' } | { state: 'bad'; problems: Problem[] }

/** A kind of file whose every row is one record. What a row is read to goes through JSON. */
export interface RowKind<Data> {
  columns(context: Pick<ImportContext, 'actor'>): readonly Heading[]
  /** What is wrong with the cells themselves is told to them. */
  read(cells: RowCells, context: ImportContext): Data | Promise<Data>
  /** Two rows of one file may not be about the same thing. */
  identity(data: Data): string
  /** How some rows stand against what is recorded, in the same order. */
  check(rows: readonly Data[], context: ImportContext): Promise<Verdict[]>
  /** Records one row; it is held against everything once more. */
  apply(tx: Tx, data: Data, context: ImportContext): Promise<Verdict>
}

/** Opens a file of one record a row by its heading. */
export function openRows<Data>(kind: RowKind<Data>, heading: readonly string[], context: ImportContext): OpenedReader {
  const columns = kind.columns(context)
  const matched = matchHeadings(heading, [...columns, { key: 'remarks', heading: remarksHeading, isOptional: true }])
  if (matched.missing.length > 0) return { ok: false, refusal: { code: 'columnsMissing', names: matched.missing } }
  if (matched.repeated.length > 0) return { ok: false, refusal: { code: 'columnsRepeated', names: matched.repeated } }
  const byKey = new Map(columns.map((column) => [column.key, column]))
  const seen = new Map<string, number>()
  const warnings = matched.unknown.map((column): Warning => ({ row: 1, column, value: '', code: 'unknownColumn' }))

  /** What stands at a problem's column in the file. */
  const withValue =
    (row: FileRow) =>
    (problem: Problem): Problem => {
      const key = columns.find(({ heading }) => heading === problem.column)?.key ?? ''
      return { ...problem, value: row.cells[matched.at.get(key) ?? -1]?.trim() ?? '' }
    }

  async function take(rows: readonly FileRow[]): Promise<Taken> {
    const taken = nothingTaken()
    const read: { row: FileRow; data: Data }[] = []
    const refuse = (row: FileRow, problems: readonly Problem[]) => {
      taken.bad += 1
      taken.staged.push({ number: row.number, isGood: false, cells: row.cells, problems: problems.map(withValue(row)) })
    }
    for (const row of rows) {
      const cells = new RowCells(row.cells, matched.at, byKey)
      const data = await kind.read(cells, context)
      if (cells.problems.length > 0) {
        refuse(row, cells.problems)
        continue
      }
      const before = seen.get(kind.identity(data))
      seen.set(kind.identity(data), before ?? row.number)
      if (before === undefined) read.push({ row, data })
      else refuse(row, [{ column: '', value: '', code: 'duplicateRow', values: { row: before } }])
    }
    const verdicts = await kind.check(
      read.map(({ data }) => data),
      context,
    )
    read.forEach(({ row, data }, index) => {
      const verdict = verdicts[index]!
      if (verdict.state === 'bad') refuse(row, verdict.problems)
      else if (verdict.state === 'unchanged') taken.unchanged += 1
      else {
        taken.good += 1
        taken.staged.push({ number: row.number, isGood: true, cells: row.cells, data, problems: [] })
        if (verdict.warning) taken.warnings.push({ row: row.number, ...verdict.warning })
      }
    })
    return taken
  }
  return { ok: true, reader: { warnings, act: null, take, finish: async () => [] } }
}
