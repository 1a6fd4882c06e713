const longest = 254

/** One plain address: no name, no list, nothing that could begin another header. */
export const isMailAddress = (text: string): boolean =>
  text.length <= longest && /^[^\s@<>,;:"()[\]\\\p{Cc}]+@[^\s@<>,;:"()[\]\\\p{Cc}]+$/u.test(text)

/** A subject on one line, whatever was put into it. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
