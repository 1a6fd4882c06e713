import type { Proof } from 'scoring/settlement/settlement-case'
import type { RowCells } from '../row-cells'
import type { ActForm } from './act-columns'
import type { ActFrame, CourseHere } from './act-context.server'
import { signatureWords } from './signature-words'

/** What an act's row waits in staging as. */
export interface ActRowData {
  contractId: string
  signature: Proof
  signedOn: string | null
  witnesses: string
  counts: Record<string, number>
  /** How many lines of the file it was made of. */
  lineCount: number
}

export interface Signing {
  signature: Proof
  signedOn: string | null
  witnesses: string
}

/** A day has room for no more than three of any service. */
const mostADay = 3

/** How many times a service was given; an empty cell is none. */
export function readCount(cells: RowCells, key: string, course: CourseHere | undefined): number {
  const text = cells.raw(key)
  if (text === '') return 0
  if (!/^\d{1,6}$/.test(text)) {
    cells.problem(key, 'wholeNumber')
    return 0
  }
  const most = (course?.days ?? 31) * mostADay
  if (Number(text) > most) cells.problem(key, 'countTooBig', { max: most, days: course?.days ?? 31 })
  return Number(text)
}

/** The signature with its day and witnesses; null where the file has no such column, or the cell of a line is empty. */
export function readSigning(cells: RowCells, frame: ActFrame, form: ActForm): Signing | null {
  if (!cells.has('signature') || (form === 'long' && cells.raw('signature') === '')) return null
  const signature = cells.raw('signature') === '' ? 'unsigned' : cells.choice('signature', signatureWords)
  const signedOn = cells.optionalDay('signedOn')
  const witnesses = cells.optionalText('witnesses', 300)
  if (signedOn && signature === 'unsigned') cells.problem('signedOn', 'dayWithoutSignature')
  else if (signedOn && signedOn > frame.today) cells.problem('signedOn', 'signedInFuture')
  else if (signedOn && signedOn < frame.firstDay) cells.problem('signedOn', 'signedBeforeMonth')
  if (signature === 'waived' && witnesses === '') cells.problem('witnesses', 'witnessesNeeded')
  return { signature: signature ?? 'unsigned', signedOn, witnesses: signature === 'waived' ? witnesses : '' }
}

/** The course of the code; what is wrong with the code is told. */
export function readCourse(cells: RowCells, frame: ActFrame, ownCodes: ReadonlySet<string>): CourseHere | undefined {
  const code = cells.code('code')
  const course = frame.courses.get(code)
  if (code !== '' && !course) cells.problem('code', ownCodes.has(code) ? 'notInProgramme' : 'unknownCode')
  return course
}

/** Services that were given. */
export const given = (counts: Iterable<readonly [string, number]>): Record<string, number> =>
  Object.fromEntries([...counts].filter(([, count]) => count > 0))
