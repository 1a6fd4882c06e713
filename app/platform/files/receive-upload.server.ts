import busboy from 'busboy'
import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream, mkdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { log } from '../logging/log.server'
import { shortName } from './file-name'

/** A file on disk that somebody sent; whoever takes it moves it away or removes it. */
export interface ReceivedFile {
  path: string
  /** As the sender calls it; never a path. */
  name: string
  mediaType: string
  sizeBytes: number
  sha256: string
}

export type Upload =
  | { ok: true; file: ReceivedFile; fields: Record<string, string> }
  | { ok: false; refusal: 'noFile' | 'tooLarge' | 'cutOff' | 'notMultipart' }

/**
 * Streams the one file of a multipart form to disk, hashing it on the way; the form's other fields come with it.
 * Whatever is refused, cut off half-way or fails leaves nothing behind.
 */
export async function receiveUpload(request: Request, limits: { maxBytes: number; folder: string }): Promise<Upload> {
  const type = request.headers.get('Content-Type') ?? ''
  if (!request.body || !type.startsWith('multipart/form-data')) return { ok: false, refusal: 'notMultipart' }
  mkdirSync(limits.folder, { recursive: true })
  const path = join(limits.folder, `${randomUUID()}.part`)
  const fields: Record<string, string> = {}
  let saving: Promise<ReceivedFile> | undefined
  let isTooLarge = false
  try {
    const form = busboy({
      headers: { 'content-type': type },
      defParamCharset: 'utf8',
      limits: { files: 1, fields: 20, fieldSize: 4096, fileSize: limits.maxBytes },
    })
    form.on('field', (name, value) => (fields[name] = value))
    form.on('file', (_field, stream, { filename, mimeType }) => {
      // The rest of a file that is too large is read to nowhere, so that its sender gets an answer.
      stream.once('limit', () => (isTooLarge = true))
      saving = saveFile(stream, path).then((saved) => ({
        ...saved,
        path,
        name: safeName(filename),
        mediaType: mimeType,
      }))
      saving.catch((error: Error) => form.destroy(error))
    })
    await pipeline(Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0]), form)
    const file = await saving
    if (file && file.sizeBytes > 0 && !isTooLarge) return { ok: true, file, fields }
    await rm(path, { force: true })
    return { ok: false, refusal: isTooLarge ? 'tooLarge' : 'noFile' }
  } catch (error) {
    log.warn({ error }, 'upload not received')
    await saving?.catch(() => undefined)
    await rm(path, { force: true })
    return { ok: false, refusal: 'cutOff' }
  }
}

async function saveFile(stream: Readable, path: string): Promise<{ sizeBytes: number; sha256: string }> {
  const hash = createHash('sha256')
  let sizeBytes = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sizeBytes += chunk.length
      hash.update(chunk)
      done(null, chunk)
    },
  })
  await pipeline(stream, measure, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
  return { sizeBytes, sha256: hash.digest('hex') }
}

const safeName = (name: string | undefined): string =>
  shortName(basename((name ?? '').replaceAll('\\', '/')).replace(/\p{Cc}/gu, '')) || 'файл'
