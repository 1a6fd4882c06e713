/** Chance that falls the same way each time: a stream of its own for every name, so that one does not move another. */
export interface Dice {
  /** A whole number between two, both included. */
  whole(from: number, to: number): number
  /** True so many times in a hundred. */
  chance(percent: number): boolean
  pick<T>(list: readonly T[]): T
  shuffled<T>(list: readonly T[]): T[]
}

export function diceOf(name: string): Dice {
  let state = hashOf(name)
  // Mulberry32: small, even enough for a demo, and the same on every machine.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    whole,
    chance: (percent) => next() * 100 < percent,
    pick: (list) => list[whole(0, list.length - 1)]!,
    shuffled(list) {
      const rest = [...list]
      return list.map(() => rest.splice(whole(0, rest.length - 1), 1)[0]!)
    },
  }
}

/** FNV-1a over the name's characters. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (const character of name) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193)
  return hash
}

/**
 * Of things in a row, the ones that a share falls on, as evenly as it can: 40 of a hundred are the 3rd, 5th, 8th, 10th…
 * Unlike chance it keeps the share in every part of the row.
 */
export const fallsOn = (index: number, percent: number): boolean =>
  Math.floor(((index + 1) * percent) / 100) > Math.floor((index * percent) / 100)
