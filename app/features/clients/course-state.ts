import type { ExitKind } from 'scoring/settlement/exit-kinds'
import type { ExitDecision } from 'scoring/settlement/settlement-case'
import type { Tone } from '~/ui/tag'
import { canBeDecided } from './exit-checks'

/** `undecided`: the person left for a reason that neither papers nor an official have settled. */
export const courseStates = ['inProgramme', 'completed', 'left', 'undecided'] as const
export type CourseState = (typeof courseStates)[number]

export const courseStateTone: Record<CourseState, Tone> = {
  inProgramme: 'good',
  completed: 'plain',
  left: 'bad',
  undecided: 'warn',
}

/** An exit as it stands in the database, with the words of the scoring contract. */
export interface ExitOnRecord {
  exitedOn: string
  kind: ExitKind
  isConfirmed: boolean
  decision: ExitDecision | null
}

export function courseState(exit: ExitOnRecord | null): CourseState {
  if (!exit) return 'inProgramme'
  if (exit.kind === 'completed') return 'completed'
  return canBeDecided(exit) && exit.decision === null ? 'undecided' : 'left'
}
