import { inTransaction } from '~/platform/db/db.server'
import type { Language } from '~/platform/i18n/texts'

/** Letters come in the language that a person last chose for the portal. A habit, not a decision: no journal keeps it. */
export const keepLanguage = (userId: string, language: Language): Promise<void> =>
  inTransaction(async (tx) => {
    await tx.user.updateMany({ where: { id: userId, language: { not: language } }, data: { language } })
  })
