import { exitClassOf, type ExitKind } from 'scoring/settlement/exit-kinds'
import type { ExitDecision } from 'scoring/settlement/settlement-case'

export interface ExitFacts {
  exitedOn: string
  kind: ExitKind
  /** For a reason that is not listed, and only there. */
  reason: string | null
  isConfirmed: boolean
  papers: string
}

export type ExitShapeRefusal = 'confirmedNotAllowed' | 'reasonMissing' | 'reasonNotAllowed' | 'decisionNotAllowed'

/** Proof belongs to a valid reason, a text to what is not listed: what the scoring contract refuses is refused here. */
export function exitShapeRefusal(
  exit: Pick<ExitFacts, 'kind' | 'reason' | 'isConfirmed'>,
  decision: ExitDecision | null,
): ExitShapeRefusal | null {
  const exitClass = exitClassOf(exit.kind)
  if (exit.isConfirmed && exitClass !== 'valid-reason') return 'confirmedNotAllowed'
  if (exitClass === 'not-listed' && !exit.reason?.trim()) return 'reasonMissing'
  if (exitClass !== 'not-listed' && exit.reason !== null) return 'reasonNotAllowed'
  return decision && !canBeDecided(exit) ? 'decisionNotAllowed' : null
}

/** An official decides on a reason that is not listed, or on a valid one whose papers are not there. */
export function canBeDecided({ kind, isConfirmed }: Pick<ExitFacts, 'kind' | 'isConfirmed'>): boolean {
  const exitClass = exitClassOf(kind)
  return exitClass === 'not-listed' || (exitClass === 'valid-reason' && !isConfirmed)
}

/** The same of an exit as it is stored. */
export const isOpenExit = ({ kind, isConfirmed }: { kind: string; isConfirmed: boolean }): boolean =>
  canBeDecided({ kind: kind as ExitKind, isConfirmed })
