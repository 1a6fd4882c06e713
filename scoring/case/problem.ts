import { printable } from '../printable'

/** What is wrong with a case, and where. */
export interface Problem {
  readonly path: string
  readonly message: string
}

/** The name of a field or the index in a list. */
export type Step = string | number

/** A place in a document, kept as links so that a sound document costs no text. */
export interface Place {
  readonly up: Place | null
  readonly key: Step
}

export const inside = (up: Place | null, key: Step): Place => ({ up, key })

export const ROOT = '(root)'

export function pathOf(place: Place | null): string {
  const steps: Step[] = []
  for (let at = place; at; at = at.up) steps.push(at.key)
  return pathOfSteps(steps.reverse())
}

// A hostile document may be nested a million deep: both ends of a path are enough to find the place.
const FIRST_SHOWN = 20
const LAST_SHOWN = 5

/** `clients[0].months[2].subsidy`; a key that is no plain word is quoted: `clients[0]["а б"]`. */
export function pathOfSteps(steps: readonly Step[]): string {
  if (steps.length === 0) return ROOT
  const text =
    steps.length <= FIRST_SHOWN + LAST_SHOWN
      ? stepsText(steps)
      : `${stepsText(steps.slice(0, FIRST_SHOWN))}…${stepsText(steps.slice(-LAST_SHOWN))}`
  return text.replace(/^\./, '')
}

const PLAIN_KEY = /^[A-Za-z_][A-Za-z0-9_-]{0,79}$/

const stepsText = (steps: readonly Step[]): string => steps.map(stepText).join('')

function stepText(step: Step): string {
  if (typeof step === 'number') return `[${step}]`
  return PLAIN_KEY.test(step) ? `.${step}` : `[${show(step)}]`
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
