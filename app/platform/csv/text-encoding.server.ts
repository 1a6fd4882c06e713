import iconv from 'iconv-lite'
import { createReadStream } from 'node:fs'
import type { Duplex } from 'node:stream'

export type TextEncoding = 'utf-8' | 'windows-1251' | 'utf-16le'
/** Why a file is not text that can be read as a table. */
export type TextRefusal = 'empty' | 'workbook' | 'nul' | 'undecodable'
export type Inspected = { ok: true; encoding: TextEncoding } | { ok: false; refusal: TextRefusal }

/**
 * Looks through the whole file once: UTF-8 where every byte agrees, else windows-1251, which is what Russian Excel
 * writes; UTF-16 by its mark alone. What is none of these, or carries NUL, is refused rather than guessed.
 */
export async function inspectText(path: string): Promise<Inspected> {
  const strict = new TextDecoder('utf-8', { fatal: true })
  let isUtf8 = true
  let is1251 = true
  let isFirst = true
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (isFirst && (startsWith(chunk, 0x50, 0x4b, 3, 4) || startsWith(chunk, 0xd0, 0xcf, 0x11, 0xe0)))
      return { ok: false, refusal: 'workbook' }
    if (isFirst && startsWith(chunk, 0xff, 0xfe)) return { ok: true, encoding: 'utf-16le' }
    isFirst = false
    if (chunk.includes(0)) return { ok: false, refusal: 'nul' }
    isUtf8 &&= decodes(strict, chunk)
    is1251 &&= !chunk.some(isNot1251)
  }
  if (isFirst) return { ok: false, refusal: 'empty' }
  if (isUtf8 && decodes(strict)) return { ok: true, encoding: 'utf-8' }
  return is1251 ? { ok: true, encoding: 'windows-1251' } : { ok: false, refusal: 'undecodable' }
}

/** The file as text, without its mark, told how many bytes were taken as it goes. */
export function openText(path: string, encoding: TextEncoding, onBytes: (count: number) => void = () => {}): Duplex {
  const bytes = createReadStream(path)
  const text = iconv.decodeStream(encoding) as Duplex
  bytes.on('data', (chunk) => onBytes(chunk.length))
  bytes.once('error', (error) => text.destroy(error))
  text.once('close', () => bytes.destroy())
  return bytes.pipe(text)
}

const startsWith = (chunk: Buffer, ...bytes: number[]) => bytes.every((byte, index) => chunk[index] === byte)

/** 0x98 stands for nothing in windows-1251, and the control characters for nothing in a table. */
const isNot1251 = (byte: number) => byte === 0x98 || byte === 0x7f || (byte < 0x20 && (byte < 9 || byte > 13))

function decodes(decoder: TextDecoder, chunk?: Buffer): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined })
    return true
  } catch {
    return false
  }
}
