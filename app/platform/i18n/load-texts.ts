import type { i18n } from 'i18next'
import { instanceOf } from './instance'
import type { Language } from './texts'

/** The texts of one language in a browser: fetched when they are first asked for, so that no page carries the other. */
export function loadTexts(language: Language): Promise<i18n> {
  const texts = loaded.get(language) ?? load(language)
  loaded.set(language, texts)
  return texts
}

const loaded = new Map<Language, Promise<i18n>>()

const load = async (language: Language): Promise<i18n> =>
  instanceOf(language, language === 'ru' ? (await import('./ru')).ru : (await import('./en')).en)
