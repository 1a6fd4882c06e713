import type { PaperFields } from './fields'

const nbsp = '\u00a0'

/** Joins what a line must not part: «№ 14», «п. 2.4.8», «2026 г.», «11 250,00 руб.», «Т. В. Орлова», «Орлова Т. В.». */
export const joined = (text: string): string =>
  text
    .replace(/№ (?=\S)/g, `№${nbsp}`)
    .replace(/(?<=^|[\s(])(пп?|ст|ул|д|г|тел)\. (?=\S)/g, `$1.${nbsp}`)
    .replace(/(?<=[\d}]) (?=(?:г|руб|л|экз|мин)\.)/g, nbsp)
    .replace(/(?<=(?:^|[\s\u00a0(])\p{Lu}\.) (?=\p{Lu})/gu, nbsp)
    .replace(/(?<=\p{Ll}) (?=\p{Lu}\.[ \u00a0]\p{Lu}\.)/gu, nbsp)

/** The same for everything that stands in a paper. */
export const typeset = (fields: PaperFields): PaperFields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? joined(value) : value.map(typeset),
    ]),
  )
