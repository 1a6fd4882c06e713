import { yearOf } from '../plain-date'
import type { SettlementReadingId, SettlementReadings } from '../readings'
import { exitClassOf } from './exit-kinds'
import type { ClientExit } from './settlement-case'

/** `none`: no exit of this year. An exit belongs to the settlement of its own year. */
export type ExitStatus = 'none' | 'completed' | 'valid' | 'not-valid' | 'review'

interface Judged {
  readonly status: ExitStatus
  readonly readings: readonly SettlementReadingId[]
}

const judged = (status: ExitStatus): Judged => ({ status, readings: [] })

export function exitStatus(exit: ClientExit | null, year: number, readings: SettlementReadings): Judged {
  if (!exit || yearOf(exit.date) !== year) return judged('none')
  const kind = exitClassOf(exit.kind)
  if (kind === 'completed' || kind === 'not-valid') return judged(kind)
  if (kind === 'valid-reason' && exit.confirmed) return judged('valid')
  if (exit.decision) return judged(exit.decision)
  if (kind === 'not-listed') return judged('review')
  return { status: readings['unconfirmed-reason'], readings: ['unconfirmed-reason'] }
}
