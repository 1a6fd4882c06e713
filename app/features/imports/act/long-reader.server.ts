import { services } from 'scoring/services/catalogue'
import type { FileRow } from '~/platform/csv/read-rows.server'
import { sameRow } from '../../acts/stored-rows.server'
import { nothingTaken, type StagedRow, type Taken } from '../import-reader'
import { plainCode, RowCells } from '../row-cells'
import { given, readCount, readCourse, readSigning, type ActRowData, type Signing } from './act-cells'
import { serviceIn, type ActHeading } from './act-columns'
import type { ActFrame, CourseHere } from './act-context.server'
import { otherOwnCodes, storedOf } from './stored-of.server'
import { notSigned } from './wide-reader.server'

/** What the lines of one client have said so far, by the service's place in clause 2.2; a place not named is null. */
interface Gathered {
  course: CourseHere
  firstRow: StagedRow
  counts: (number | null)[]
  rows: number[]
  signing: Signing | null
}

const placeOf = new Map(services.map(({ code }, place) => [code, place]))

/**
 * A line a client's service: the lines of a client are gathered, however far apart they stand, and make one row in
 * staging. A service that no line names stays as the act has it.
 */
export function takeLong(heading: ActHeading, frame: ActFrame) {
  const gathered = new Map<string, Gathered>()

  async function take(rows: readonly FileRow[]): Promise<Taken> {
    const taken = nothingTaken()
    const all = rows.map((row) => ({ row, cells: new RowCells(row.cells, heading.at, heading.columns) }))
    const ownCodes = await otherOwnCodes(
      all.map(({ cells }) => plainCode(cells.raw('code'))),
      frame,
    )
    for (const { row, cells } of all) {
      if (gather(row, cells, readCourse(cells, frame, ownCodes))) taken.good += 1
      else {
        taken.bad += 1
        taken.staged.push({ number: row.number, isGood: false, cells: row.cells, problems: cells.problems })
      }
    }
    return taken
  }

  function gather(row: FileRow, cells: RowCells, course: CourseHere | undefined): boolean {
    const service = serviceIn(cells.raw('service'))
    if (!service) cells.problem('service', cells.raw('service') === '' ? 'required' : 'unknownService')
    if (cells.raw('count') === '') cells.problem('count', 'required')
    const count = readCount(cells, 'count', course)
    const signing = readSigning(cells, frame, 'long')
    if (!course || !service) return false
    const own = gathered.get(course.contractId)
    const place = placeOf.get(service.code) ?? 0
    if (own && own.counts[place] !== null) cells.problem('service', 'duplicateRow', { row: own.rows[place] ?? 0 })
    if (signing && own?.signing && JSON.stringify(signing) !== JSON.stringify(own.signing))
      cells.problem('signature', 'signatureDiffers', { row: own.firstRow.number })
    if (cells.problems.length > 0) return false
    const mine = own ?? {
      course,
      firstRow: { number: row.number, isGood: true, cells: [], problems: [] },
      counts: services.map(() => null),
      rows: [],
      signing: null,
    }
    mine.counts[place] = count
    mine.rows[place] = row.number
    mine.signing ??= signing
    gathered.set(course.contractId, mine)
    return true
  }

  /** The clients' rows, some at a time. */
  async function finish(): Promise<Taken[]> {
    const all = [...gathered.values()]
    const parts: Taken[] = []
    for (let at = 0; at < all.length; at += 200) parts.push(await closed(all.slice(at, at + 200)))
    return parts
  }

  async function closed(clients: readonly Gathered[]): Promise<Taken> {
    const taken = nothingTaken()
    const stored = await storedOf(
      clients.map(({ course }) => course.contractId),
      frame,
    )
    for (const { course, counts, signing, firstRow } of clients) {
      const then = stored.get(course.contractId)
      const named = services.map(({ code }, place): [string, number] => [
        code,
        counts[place] ?? then?.counts.get(code) ?? 0,
      ])
      const lines = counts.filter((count) => count !== null).length
      const { signature, signedOn, witnesses } = signing ?? then ?? notSigned
      const said = { signature, signedOn, witnesses, counts: given(named) }
      const data: ActRowData = { contractId: course.contractId, ...said, lineCount: lines }
      if (then && sameRow(then, { ...data, counts: new Map(Object.entries(data.counts)) })) {
        taken.unchanged += lines
        taken.good -= lines
      } else taken.staged.push({ ...firstRow, data })
      if (signedOn !== null && signedOn < course.lastDay)
        taken.warnings.push({ row: firstRow.number, column: 'Дата подписи', value: signedOn, code: 'signedEarly' })
    }
    return taken
  }

  return { take, finish }
}
