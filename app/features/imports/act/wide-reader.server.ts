import { services } from 'scoring/services/catalogue'
import type { FileRow } from '~/platform/csv/read-rows.server'
import { sameRow } from '../../acts/stored-rows.server'
import { nothingTaken, type Taken } from '../import-reader'
import { plainCode, RowCells } from '../row-cells'
import { given, readCount, readCourse, readSigning, type ActRowData } from './act-cells'
import type { ActHeading } from './act-columns'
import type { ActFrame, CourseHere } from './act-context.server'
import { otherOwnCodes, storedOf } from './stored-of.server'

/** A line a client, a column a service: each line is a client's whole month. */
export function takeWide(heading: ActHeading, frame: ActFrame) {
  const columns = services.map(({ code }) => code).filter((code) => heading.at.has(code))
  const seen = new Map<string, number>()

  return async function take(rows: readonly FileRow[]): Promise<Taken> {
    const taken = nothingTaken()
    const all = rows.map((row) => ({ row, cells: new RowCells(row.cells, heading.at, heading.columns) }))
    const codes = all.map(({ cells }) => plainCode(cells.raw('code')))
    const ownCodes = await otherOwnCodes(codes, frame)
    const stored = await storedOf(
      codes.flatMap((code) => frame.courses.get(code)?.contractId ?? []),
      frame,
    )
    for (const { row, cells } of all) {
      const course = readCourse(cells, frame, ownCodes)
      const data = readRow(cells, course, frame, columns)
      const before = course && seen.get(course.contractId)
      if (course) seen.set(course.contractId, before ?? row.number)
      if (before !== undefined) cells.problem('code', 'duplicateRow', { row: before })
      if (cells.problems.length > 0 || !course) {
        taken.bad += 1
        taken.staged.push({ number: row.number, isGood: false, cells: row.cells, problems: cells.problems })
        continue
      }
      const then = stored.get(course.contractId)
      const whole = { ...data, contractId: course.contractId, ...(data.signing ?? then ?? notSigned) }
      if (Object.keys(data.counts).length === 0 && whole.signature === 'unsigned') {
        taken.skipped += 1
        taken.warnings.push({ row: row.number, column: '', value: course.code, code: 'emptyRow' })
      } else if (then && sameRow(then, { ...whole, counts: new Map(Object.entries(data.counts)) })) taken.unchanged += 1
      else {
        const { contractId, signature, signedOn, witnesses, counts } = whole
        taken.good += 1
        const staged: ActRowData = { contractId, signature, signedOn, witnesses, counts, lineCount: 1 }
        taken.staged.push({ number: row.number, isGood: true, cells: [], data: staged, problems: [] })
        if (signedOn !== null && signedOn < course.lastDay)
          taken.warnings.push({
            row: row.number,
            column: 'Дата подписи',
            value: cells.raw('signedOn'),
            code: 'signedEarly',
          })
      }
    }
    return taken
  }
}

export const notSigned = { signature: 'unsigned', signedOn: null, witnesses: '' } as const

function readRow(cells: RowCells, course: CourseHere | undefined, frame: ActFrame, columns: readonly string[]) {
  const counts = given(columns.map((code) => [code, readCount(cells, code, course)] as const))
  return { counts, signing: readSigning(cells, frame, 'wide') }
}
