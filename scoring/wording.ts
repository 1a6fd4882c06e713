export type Lang = 'ru' | 'en'

export const LANGS = ['ru', 'en'] as const satisfies readonly Lang[]

/** Russian is the language of the law; English stands beside it, never instead of it. */
export type Wording = Readonly<Record<Lang, string>>
