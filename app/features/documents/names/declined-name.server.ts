import { createHash } from 'node:crypto'
import { nameInCase } from '~/platform/paper/name-in-case'
import { positionInCase } from '~/platform/paper/position-in-case'
import { grammaticalCases, type GrammaticalCase } from '~/platform/paper/grammatical-case'

/** A name or a position as papers print it, in every case. */
export interface DeclinedName {
  /** Stands for it in addresses and in the journal, where no name may stand. */
  id: string
  nominative: string
  forms: Record<GrammaticalCase, string>
  isPosition: boolean
  /** A person has set some of its forms right. */
  isCorrected: boolean
  /** 0 until somebody has corrected it. */
  version: number
}

export const nameId = (nominative: string): string => createHash('sha256').update(nominative).digest('hex').slice(0, 20)

/** The forms as the rules of the language make them. */
export function formsByRules(nominative: string, isPosition: boolean): Record<GrammaticalCase, string> {
  const decline = isPosition ? positionInCase : nameInCase
  const forms = grammaticalCases.map((wanted) => [wanted, decline(nominative, wanted)] as const)
  return Object.fromEntries(forms) as Record<GrammaticalCase, string>
}
