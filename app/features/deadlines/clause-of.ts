import { clauseReference } from 'scoring/methodology/clause-text'
import type { Wording } from 'scoring/wording'
import { ruleOf } from './known-rules'

/** «п. 3.5 (1)»; empty for a term of an agreement. */
export function clauseOf(ruleId: string): Wording {
  const citation = ruleOf(ruleId).law?.citation
  return citation ? { ru: clauseReference(citation, 'ru'), en: clauseReference(citation, 'en') } : { ru: '', en: '' }
}
