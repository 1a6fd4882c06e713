import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { en } from './en'
import type { ru } from './ru'
import type { Language } from './texts'

/** The texts of one language, ready to be asked. */
export function instanceOf(language: Language, translation: typeof ru | typeof en): i18n {
  const instance = i18next.createInstance()
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    initImmediate: false,
    resources: { [language]: { translation } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return instance
}
