import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { databaseFile } from '../db/database-url'
import type { Tx } from '../db/db.server'
import { shortName } from './file-name'

/** Where files lie: beside the database, by their hash. The name that a person gave is never a path. */
const pathOf = (sha256: string): string => join(dirname(databaseFile()), 'files', sha256.slice(0, 2), sha256)

export interface KeptFile {
  sha256: string
  sizeBytes: number
}

/** Puts bytes in their place; the same bytes lie there once. Written aside and moved, so that no half of a file is seen. */
export async function keepBytes(bytes: Uint8Array): Promise<KeptFile> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const path = pathOf(sha256)
  if (!existsSync(path)) {
    await mkdir(dirname(path), { recursive: true })
    const aside = `${path}.${randomUUID()}`
    await writeFile(aside, bytes, { mode: 0o600 })
    await rename(aside, path)
  }
  return { sha256, sizeBytes: bytes.byteLength }
}

/** What is recorded of a kept file: its name and type, and what was found when it was looked through. */
export interface NamedFile extends KeptFile {
  name: string
  mediaType: string
  checkedBy?: string
  thumbnailHash?: string | null
}

/** The record of a file that has been kept. */
export const recordFile = (
  tx: Tx,
  { sha256, sizeBytes, name, mediaType, checkedBy, thumbnailHash }: NamedFile,
  about: { organisationId: string | null; uploadedById: string },
): Promise<{ id: string }> =>
  tx.storedFile.create({
    data: { sha256, sizeBytes, name: shortName(name), mediaType, checkedBy, thumbnailHash, ...about },
    select: { id: true },
  })

/** The bytes of a kept file, or null where they are gone. */
export function readBytes(sha256: string): ReadableStream<Uint8Array> | null {
  const path = pathOf(sha256)
  return existsSync(path) ? (Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>) : null
}
