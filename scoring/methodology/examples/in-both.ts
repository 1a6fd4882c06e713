import { LANGS, type Lang, type Wording } from '../../wording'

/** The same figures said in both languages. */
export const inBoth = (say: (lang: Lang) => string): Wording =>
  Object.fromEntries(LANGS.map((lang) => [lang, say(lang)])) as Wording

/** «17,50» in Russian, "17.50" in English. */
export const decimals = (text: string, lang: Lang): string => (lang === 'ru' ? text.replace('.', ',') : text)

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
