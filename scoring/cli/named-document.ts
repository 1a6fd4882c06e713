import type { Readable } from 'node:stream'
import { ROOT, show } from '../case/problem'
import type { Read } from '../case/read'
import { UsageError } from './command'
import { documents } from './documents'

/** One of several documents of a command: its problems are told with its name. */
export async function readNamedDocument<T>(
  source: string,
  stdin: Readable,
  parse: (text: string) => Read<T> | Promise<Read<T>>,
): Promise<Read<T>> {
  let read: Read<T> = { ok: false, problems: [] }
  for await (const { text, reason } of documents(source, stdin)) {
    read = text === null ? { ok: false, problems: [{ path: ROOT, message: reason }] } : await parse(text)
  }
  return read.ok
    ? read
    : { ok: false, problems: read.problems.map(({ path, message }) => ({ path: `${show(source)} ${path}`, message })) }
}

/** A file of lines is no single document. */
export function refuseLines(source: string): void {
  if (source.toLowerCase().endsWith('.ndjson'))
    throw new UsageError(`expected one document, not lines: ${show(source)}`)
}
