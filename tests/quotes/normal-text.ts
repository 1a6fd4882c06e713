/** Latin letters that a scan puts into Russian words, each with the Cyrillic letter that it looks like. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  d: 'д',
  t: 'т',
}

/** A word that has a Cyrillic letter in it is Russian as a whole. */
const unscanned = (word: string): string =>
  /[А-Яа-яё]/.test(word) ? word.replace(/[A-Za-z]/g, (letter) => LOOK_ALIKES[letter] ?? letter) : word

/** Where a cell of a table or a paragraph ends: only there may a page have broken a sentence. */
export const BREAK = '|'

/** A published text, with its breaks marked. */
export const normalPublished = (text: string): string => normalText(text.replace(/[^\S\n]*(?:\t|\n\s*\n)\s*/g, BREAK))

/**
 * A text without the noise of a scan (among it «реадapt», where Latin letters stand by sound and not by shape), so that a quote can be found in it: one kind of dash and of quotation mark, ё as е,
 * no marks of a table, no spaces at all (a scan puts them into and drops them from the middle of words).
 */
export const normalText = (text: string): string =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/реадapt/gi, 'реадапт')
    .replace(/[A-Za-zА-Яа-яёЁ]+/g, unscanned)
    .replace(/[ёЁ]/g, 'е')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[«»“”„"]/g, '"')
    .replace(/[\s\u00ad\ufeff]+/g, '')
    .toLowerCase()
