import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { isBlankJson } from '../case/json-text'

/** One JSON document: its text, or why it cannot be had. `line` is null for a document that is not a line of many. */
export interface Document {
  readonly line: number | null
  readonly text: string | null
  readonly reason: string
}

// A JavaScript string ends at 512 MB; half of it leaves room for the value beside the text.
const MOST_BYTES = 256 * 1024 * 1024
const LINE_FEED = 10

const tooLarge = (line: number | null, mostBytes: number): Document =>
  unreadable(line, `is larger than ${mostBytes} bytes`)

const unreadable = (line: number | null, reason: string): Document => ({ line, text: null, reason })

function decode(line: number | null, bytes: Uint8Array): Document {
  try {
    return { line, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), reason: '' }
  } catch {
    return unreadable(line, 'is not UTF-8 text')
  }
}

/** The documents of a source: `-` and a plain file hold one, an `.ndjson` file one a line. */
export async function* documents(source: string, stdin: Readable, mostBytes = MOST_BYTES): AsyncGenerator<Document> {
  try {
    const chunks = source === '-' ? stdin : createReadStream(source, { highWaterMark: 1 << 20 })
    yield* source.toLowerCase().endsWith('.ndjson')
      ? lineDocuments(chunks, mostBytes)
      : wholeDocument(chunks, mostBytes)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (!code?.startsWith('E')) throw error
    yield unreadable(null, `cannot be read (${code}): expected a file, or - for standard input`)
  }
}

async function* wholeDocument(chunks: Readable, mostBytes: number): AsyncGenerator<Document> {
  const parts: Buffer[] = []
  let length = 0
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk as Uint8Array)
    length += bytes.length
    if (length > mostBytes) return yield tooLarge(null, mostBytes)
    parts.push(bytes)
  }
  yield decode(null, Buffer.concat(parts))
}

/** A line at a time; blank lines are skipped but counted. */
async function* lineDocuments(chunks: Readable, mostBytes: number): AsyncGenerator<Document> {
  let parts: Buffer[] = []
  let length = 0
  let line = 0
  const take = (): Document | null => {
    line += 1
    const bytes = Buffer.concat(parts)
    const isTooLarge = length > mostBytes
    parts = []
    length = 0
    if (isTooLarge) return tooLarge(line, mostBytes)
    const document = decode(line, bytes)
    return document.text !== null && isBlankJson(document.text) ? null : document
  }
  const hold = (bytes: Buffer) => {
    length += bytes.length
    if (length > mostBytes) parts = []
    else parts.push(bytes)
  }
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk as Uint8Array)
    let start = 0
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
      hold(bytes.subarray(start, end))
      const document = take()
      if (document) yield document
      start = end + 1
    }
    hold(bytes.subarray(start))
  }
  const last = length > 0 ? take() : null
  if (last) yield last
}
