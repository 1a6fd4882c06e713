const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
const russian = 'йцукенгшщзхъфывапролджэячсмитьбюё'

/** What was typed with the Latin layout left on: «htf,bkbnfwbz» is «реабилитация». Words with Russian letters stay. */
export const inRussianLayout = (typed: string): string =>
  typed
    .split(/\s+/)
    .map((word) => (/[a-z]/i.test(word) && !/[а-яё]/i.test(word) ? [...word].map(keyOf).join('') : word))
    .join(' ')

function keyOf(sign: string): string {
  const at = latin.indexOf(sign.toLowerCase())
  return at < 0 ? sign : russian[at]!
}
