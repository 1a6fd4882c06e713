import { compareDays, type PlainDate } from '../plain-date'
import { exitClassOf, exitKindList, type ExitKind } from '../settlement/exit-kinds'
import { exitDecisions, type ClientExit } from '../settlement/settlement-case'
import { inside, type Place } from './problem'
import { shape, type Fields, type Reader } from './reader'

const EXIT = shape(['date', 'kind'], ['confirmed', 'decision', 'reason'])

interface ExitRead {
  /** Known even where the rest of the exit was refused, so that the months can be held against it. */
  readonly date: PlainDate | undefined
  /** Null while the client is in the programme, undefined where it was refused. */
  readonly exit: ClientExit | null | undefined
}

export function readExit(reader: Reader, value: unknown, place: Place, contract: PlainDate | undefined): ExitRead {
  if (value === undefined || value === null) return { date: undefined, exit: null }
  const fields = reader.fields(value, place, EXIT)
  if (!fields) return { date: undefined, exit: undefined }
  const date = fields.date === undefined ? undefined : reader.date(fields.date, inside(place, 'date'))
  const kind = fields.kind === undefined ? undefined : reader.oneOf(fields.kind, inside(place, 'kind'), exitKindList)
  const confirmed =
    fields.confirmed === undefined ? false : reader.boolean(fields.confirmed, inside(place, 'confirmed'))
  const decision =
    fields.decision === undefined ? null : reader.oneOf(fields.decision, inside(place, 'decision'), exitDecisions)
  const reason = fields.reason === undefined ? null : reader.visibleText(fields.reason, inside(place, 'reason'))
  if (date && contract && compareDays(date, contract) < 0) {
    reader.refuse(inside(place, 'date'), `is ${date}, before the contract of ${contract}: expected that day or later`)
  }
  if (kind) refuseMisplaced(reader, fields, kind, place)
  if (!date || !kind || confirmed === undefined || decision === undefined || reason === undefined) {
    return { date, exit: undefined }
  }
  return { date, exit: { date, kind, confirmed, decision, reason } }
}

/** What belongs to some kinds of exit only: proof and decision to what can be judged, a text to what is not listed. */
function refuseMisplaced(reader: Reader, fields: Fields, kind: ExitKind, place: Place): void {
  const exitClass = exitClassOf(kind)
  if (fields.confirmed !== undefined && exitClass !== 'valid-reason') {
    reader.refuse(inside(place, 'confirmed'), `is given for ${kind}: expected only for a valid reason`)
  }
  if (fields.decision !== undefined && exitClass !== 'valid-reason' && exitClass !== 'not-listed') {
    reader.refuse(inside(place, 'decision'), `is given for ${kind}: expected only for a valid reason or not-listed`)
  }
  if (fields.decision !== undefined && fields.confirmed === true) {
    reader.refuse(inside(place, 'decision'), 'is given beside confirmed: true: expected one or the other')
  }
  if (fields.reason === undefined && exitClass === 'not-listed') {
    reader.refuse(inside(place, 'reason'), 'is missing: a reason that is not listed needs its text')
  }
  if (fields.reason !== undefined && exitClass !== 'not-listed') {
    reader.refuse(inside(place, 'reason'), `is given for ${kind}: expected only for not-listed`)
  }
}
