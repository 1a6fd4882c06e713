/** What is wrong with a case, and where. */
export interface Problem {
  readonly path: string
  readonly message: string
}

/** A place in a document, kept as links so that a sound document costs no text. */
export interface Place {
  readonly up: Place | null
  readonly key: string | number
}

export const inside = (up: Place | null, key: string | number): Place => ({ up, key })

export const ROOT = '(root)'

const PLAIN_KEY = /^[A-Za-z_][A-Za-z0-9_-]{0,79}$/

/** `clients[0].months[2].subsidy`; a key that is no plain word is quoted: `clients[0]["а б"]`. */
export function pathOf(place: Place | null): string {
  if (!place) return ROOT
  const up = place.up ? pathOf(place.up) : ''
  if (typeof place.key === 'number') return `${up}[${place.key}]`
  if (!PLAIN_KEY.test(place.key)) return `${up}[${show(place.key)}]`
  return up ? `${up}.${place.key}` : place.key
}

const LONGEST_SHOWN = 40

/** A value on one line, cut short: what is shown must neither break the line nor flood the terminal. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value !== 'string') return `${value as number | boolean | null}`
  const short = value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value
  return printable(JSON.stringify(short))
}

/** No line breaks, control or invisible characters, lone surrogates included. */
export const printable = (text: string): string =>
  text.replace(/[\p{C}\u2028\u2029]/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
