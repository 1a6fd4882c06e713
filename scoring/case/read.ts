import { parseJson } from './json-text'
import type { Problem } from './problem'
import { ProblemList } from './problem-list'
import { Reader } from './reader'

/** What was read, or everything that is wrong with it. */
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads one kind of document; undefined where it was refused. */
export type Reading<T> = (reader: Reader, value: unknown) => T | undefined

export function parseWith<T>(reading: Reading<T>, text: string): Read<T> {
  const { value, problems } = parseJson(text)
  return value === undefined ? { ok: false, problems: problems.all } : readWith(reading, value, problems)
}

/** @param problems what is known to be wrong with the document already */
export function readWith<T>(reading: Reading<T>, value: unknown, problems = new ProblemList()): Read<T> {
  const read = reading(new Reader(problems), value)
  return read !== undefined && problems.all.length === 0
    ? { ok: true, value: read }
    : { ok: false, problems: problems.all }
}
