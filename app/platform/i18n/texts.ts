import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en } from './en'
import { ru } from './ru'

export const languages = ['ru', 'en'] as const
export type Language = (typeof languages)[number]
export const isLanguage = (text: unknown): text is Language => text === 'ru' || text === 'en'

/** The texts of one language; made once for each. */
export function textsOf(language: Language): i18n {
  const before = made.get(language)
  if (before) return before
  const instance = i18next.createInstance()
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    initImmediate: false,
    resources: { ru: { translation: ru }, en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  made.set(language, instance)
  return instance
}

const made = new Map<Language, i18n>()
