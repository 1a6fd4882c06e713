import type { i18n } from 'i18next'
import { en } from './en'
import { instanceOf } from './instance'
import { ru } from './ru'

export const languages = ['ru', 'en'] as const
export type Language = (typeof languages)[number]
export const isLanguage = (text: unknown): text is Language => text === 'ru' || text === 'en'

/** The texts of one language; made once for each. Not for a browser, which fetches one language (`loadTexts`). */
export function textsOf(language: Language): i18n {
  const texts = made.get(language) ?? instanceOf(language, language === 'ru' ? ru : en)
  made.set(language, texts)
  return texts
}

const made = new Map<Language, i18n>()
