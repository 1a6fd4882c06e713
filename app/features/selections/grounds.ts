import { citationText, clauseReference } from 'scoring/methodology/clause-text'
import type { Rule } from 'scoring/rule'
import type { Wording } from 'scoring/wording'

/** A requirement on which an application was refused, sealed with the decision: as the order said it on that day. */
export interface SealedGround {
  /** The rule's id. */
  rule: string
  title: Wording
  /** «п. 4.15» */
  clause: Wording
  /** The act, its clause and the edition that was applied. */
  citation: Wording
  quote: string
  /** What the ministry found. */
  note: string
}

export const groundsOf = (rules: readonly Rule[], notes: ReadonlyMap<string, string>): SealedGround[] =>
  rules.map(({ id, title, citation, quote }) => ({
    ...{ rule: id, title, quote, note: notes.get(id) ?? '' },
    clause: { ru: clauseReference(citation, 'ru'), en: clauseReference(citation, 'en') },
    citation: { ru: citationText(citation, 'ru'), en: citationText(citation, 'en') },
  }))

export const readGrounds = (json: string): SealedGround[] => JSON.parse(json) as SealedGround[]
