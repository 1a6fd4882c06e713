import { createHash } from 'node:crypto'
import { db, type Reader } from '~/platform/db/db.server'
import { readBytes } from '~/platform/files/stored-file.server'
import { kindOf } from './kinds/kind-of.server'
import type { PaperKindId } from './kinds/paper-kind'

/** The ministry's own template of a kind that is in force on a day; null where the standard one is. */
export const templateInForce = (kind: PaperKindId, on: string, reader: Reader = db) =>
  reader.paperTemplate.findFirst({
    where: { kind, isWithdrawn: false, fromOn: { lte: on } },
    orderBy: [{ fromOn: 'desc' }, { number: 'desc' }],
    include: { file: true },
  })

export type TemplateRow = NonNullable<Awaited<ReturnType<typeof templateInForce>>>

export interface TemplateBytes {
  bytes: Uint8Array
  sha256: string
}

/** A template with its hash: the ministry's own, or the standard one of the kind. */
export async function templateBytes(
  kind: PaperKindId,
  own: { file: { sha256: string } } | null,
): Promise<TemplateBytes> {
  if (own) return { bytes: await bytesOf(own.file.sha256), sha256: own.file.sha256 }
  const bytes = await kindOf(kind).standardTemplate()
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** A kept file in memory. @throws where it is gone */
export async function bytesOf(sha256: string): Promise<Uint8Array> {
  const stream = readBytes(sha256)
  if (!stream) throw new Error(`the file ${sha256} is not where it was kept`)
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
