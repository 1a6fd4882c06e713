import sharp from 'sharp'
import { fileKinds, mostFileBytes, type FileKind, type FileRefusal } from './file-kinds'
import { inspectOfficeFile } from './office-file.server'

const beginnings = [
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { kind: 'jpg', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { kind: 'packed', bytes: [0x50, 0x4b, 0x03, 0x04] },
] as const

/** The largest picture that is unpacked, in points: a page of A3 at 600 dots an inch. */
const mostPoints = 9_921 * 7_016

export type Inspected = { ok: true; kind: FileKind } | { ok: false; refusal: FileRefusal }

const refuse = (refusal: FileRefusal): Inspected => ({ ok: false, refusal })

/** What a file is by its bytes, and whether it is of the kinds that are taken here and sound. */
export async function inspectFile(bytes: Uint8Array, allowed: readonly FileKind[]): Promise<Inspected> {
  if (bytes.byteLength === 0) return refuse('empty')
  if (bytes.byteLength > mostFileBytes) return refuse('tooLarge')
  const found = beginnings.find((one) => one.bytes.every((byte, index) => bytes[index] === byte))?.kind
  if (!found) return refuse('wrongKind')
  const inspected = await byKind(found, bytes)
  return inspected.ok && !allowed.includes(inspected.kind) ? refuse('wrongKind') : inspected
}

async function byKind(found: (typeof beginnings)[number]['kind'], bytes: Uint8Array): Promise<Inspected> {
  if (found === 'packed') return inspectOfficeFile(bytes)
  if (found === 'pdf') return hasPdfEnd(bytes) ? { ok: true, kind: found } : refuse('damaged')
  return inspectPicture(found, bytes)
}

/** A PDF that was cut off has lost its end mark. */
function hasPdfEnd(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.byteLength - 2048))).toString('latin1')
  return tail.includes('%%EOF')
}

async function inspectPicture(kind: 'jpg' | 'png', bytes: Uint8Array): Promise<Inspected> {
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (width * height > mostPoints) return refuse('unpacksTooLarge')
    return { ok: true, kind }
  } catch {
    return refuse('damaged')
  }
}

// A sign that turns the direction of writing makes «акт‮fdp.exe» look like a PDF; the others cannot be seen at all.
const hidden = /[\p{Cc}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u

/** The name under which a file is kept: as its sender calls it, with the ending of what it is. Null for a name that hides something. */
export function keptName(name: string, kind: FileKind): string | null {
  const given = name.normalize('NFC').trim()
  if (hidden.test(given) || /[/\\]/.test(given) || given.startsWith('.')) return null
  const { extensions } = fileKinds[kind]
  const end = given.slice(given.lastIndexOf('.') + 1).toLowerCase()
  const named = given === '' ? 'файл' : given
  return extensions.some((one) => one === end) ? named : `${named}.${extensions[0]}`
}
