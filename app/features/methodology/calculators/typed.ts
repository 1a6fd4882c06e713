import { parsePlainDate, type PlainDate } from 'scoring/plain-date'

/** A whole number as it is typed; null for anything else and for what is out of bounds. */
export function readCount(text: string, [least, most]: readonly [number, number]): number | null {
  const typed = text.trim()
  if (!/^\d{1,6}$/.test(typed)) return null
  const count = Number(typed)
  return count >= least && count <= most ? count : null
}

export const readDate = (text: string): PlainDate | null => parsePlainDate(text.trim())

/** One of a list, or what stands there when it is not. */
export const oneOf = <T extends string>(text: string | null, list: readonly T[], otherwise: T): T =>
  list.find((one) => one === text) ?? otherwise
