import { openTable } from '~/platform/csv/read-rows.server'
import type { FileColumn } from '~/platform/csv/file-column'
import { plainHeading } from '~/platform/csv/headings'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { db } from '~/platform/db/db.server'
import { textsOf, type Language } from '~/platform/i18n/texts'
import type { ReadBatch } from './batch.read.server'
import { importFile } from './import-files.server'
import type { Problem } from './problems'
import { remarksHeading } from './remarks-heading'

interface Line {
  cells: readonly string[]
  remarks: string
}

/** The file as it came with a column of remarks: the bad rows alone, or all while the file is kept. */
export function remarksDownload(batch: ReadBatch, which: 'bad' | 'all', language: Language): Response {
  const { heading } = batch.summary
  const kept = heading
    .map((text, index) => ({ text, index }))
    .filter(({ text }) => plainHeading(text) !== plainHeading(remarksHeading))
  const columns: FileColumn<Line>[] = [
    ...kept.map(({ text, index }) => ({ heading: text, value: (line: Line) => line.cells[index] ?? '' })),
    { heading: remarksHeading, value: (line) => line.remarks },
  ]
  const lines = which === 'all' && batch.hasFile ? allLines(batch.id, language) : badLines(batch.id, language)
  return csvDownload(batch.fileName.replace(/\.\w+$/, '') + ' - замечания.csv', columns, lines)
}

const atOnce = 500

async function* badLines(batchId: string, language: Language): AsyncGenerator<Line> {
  for (let after = 0; ;) {
    const rows = await db.importRow.findMany({
      where: { batchId, isGood: false, rowNumber: { gt: after } },
      orderBy: { rowNumber: 'asc' },
      take: atOnce,
    })
    for (const { dataJson, problemsJson } of rows) {
      const { cells } = JSON.parse(dataJson) as { cells: string[] }
      yield { cells, remarks: remarksText(JSON.parse(problemsJson) as Problem[], language) }
    }
    if (rows.length < atOnce) return
    after = rows.at(-1)!.rowNumber
  }
}

async function* allLines(batchId: string, language: Language): AsyncGenerator<Line> {
  const table = await openTable(importFile(batchId), atOnce)
  for await (const rows of table.batches) {
    const [first, last] = [rows[0]!.number, rows.at(-1)!.number]
    const bad = await db.importRow.findMany({
      where: { batchId, isGood: false, rowNumber: { gte: first, lte: last } },
      select: { rowNumber: true, problemsJson: true },
    })
    const problems = new Map(bad.map((row) => [row.rowNumber, JSON.parse(row.problemsJson) as Problem[]]))
    for (const { number, cells } of rows) yield { cells, remarks: remarksText(problems.get(number) ?? [], language) }
  }
}

/** «Сумма: не читается как сумма. Ожидается …» */
export function remarksText(problems: readonly Problem[], language: Language): string {
  const { t } = textsOf(language)
  return problems
    .map(({ column, code, values }) => {
      const said = `${t(`imports.problem.${code}.wrong`, values ?? {})}. ${t(`imports.problem.${code}.expected`, values ?? {})}.`
      return column ? `${column}: ${said}` : said
    })
    .join(' ')
}
