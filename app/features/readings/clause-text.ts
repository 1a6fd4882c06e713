import type { Language } from '~/platform/i18n/texts'

/** A clause as its reader says it: «2.4.8, таблица, строка 1.1». */
export const clauseText = (clause: string, language: Language): string =>
  language === 'ru' ? clause.replace('table, ', 'таблица, строка ') : clause
