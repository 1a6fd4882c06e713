/** No line breaks, control, invisible or turning characters, lone surrogates included: each is written as its escape. */
export const printable = (text: string): string => text.replace(/[\p{C}\u2028\u2029]/gu, escaped)

/** A character past U+FFFF is two escapes, as in JSON. */
const escaped = (char: string): string =>
  char
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
