import { writeRules } from 'scoring/case/write-rules'
import { chapters } from 'scoring/methodology/chapters'
import { methodologyMarkdown } from 'scoring/methodology/methodology-markdown'
import type { Language } from '~/platform/i18n/texts'

/** Every rule, byte for byte as `scoring rules` prints it. */
export const rulesJson = (): string => `${JSON.stringify(writeRules(chapters), null, 2)}\n`

/** Every rule as a document that people read. */
export const methodologyDocument = (language: Language): string => methodologyMarkdown(chapters, language)
