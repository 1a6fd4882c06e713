import type { PlainDate } from '../plain-date'
import type { Bound, MeasuredNorm, Norm } from './norm'
import { linenNorms } from './norms/linen'
import { mealNorms } from './norms/meals'
import { livingRoomNorms, washroomNorms } from './norms/rooms'

/** The check list of rooms, meals, linen and washing by clause 2.2, in the order of its rows. */
export const norms = { ...livingRoomNorms, ...mealNorms, ...linenNorms, ...washroomNorms }

export type NormId = keyof typeof norms
export const normIds = Object.keys(norms) as NormId[]

type Fact = number | boolean

/** What was found of each norm: a whole number, or yes or no. What was not looked at is absent. */
export type NormFacts = {
  readonly [Id in NormId]?: (typeof norms)[Id] extends MeasuredNorm ? number : boolean
}

export interface NormCheck {
  readonly norm: NormId
  /** Unknown is not no. */
  readonly result: 'met' | 'not-met' | 'unknown'
  readonly found: Fact | null
  readonly expected: Fact
}

/** Each norm held against what was found in a place where so many clients live, by the numbers of that day. */
export function checkNorms(facts: NormFacts, people: number, on: PlainDate): NormCheck[] {
  mustBeWhole('people', people)
  return normIds.map((id) => {
    const { bound }: Norm = norms[id]
    const found = facts[id] ?? null
    const expected = bound ? limitOf(bound, people, on) : true
    if (found === null) return { norm: id, result: 'unknown', found, expected }
    mustBeWhole(id, Number(found))
    // No is less than yes.
    const isMet = bound?.sort === 'at-most' ? found <= expected : found >= expected
    return { norm: id, result: isMet ? 'met' : 'not-met', found, expected }
  })
}

function limitOf({ sort, parameter }: Bound, people: number, on: PlainDate): number {
  const limit = parameter.on(on)
  return sort === 'one-per' ? Math.ceil(people / limit) : limit
}

function mustBeWhole(what: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${what}: not a whole number: ${value}`)
}
