import busboy from 'busboy'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { log } from '../logging/log.server'

/** A form a few times as large as its file may be is read to its end, so that it can be answered; a larger one is cut off. */
const mostTimes = 4

/** What was typed comes back with a refusal too, as far as it was received: it is shown again. */
export type Multipart =
  { ok: true; data: FormData } | { ok: false; refusal: 'tooLarge' | 'cutOff' | 'notMultipart'; data: FormData }

/** Reads into memory a form that may carry one small file. */
export async function readMultipart(request: Request, mostBytes: number): Promise<Multipart> {
  const data = new FormData()
  const type = request.headers.get('Content-Type') ?? ''
  if (!request.body || !type.startsWith('multipart/form-data')) return { ok: false, refusal: 'notMultipart', data }
  let isTooLarge = false
  // The length that a sender states proves nothing: what arrives is counted.
  let receivedBytes = 0
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      receivedBytes += chunk.length
      if (receivedBytes <= mostBytes * mostTimes) return done(null, chunk)
      isTooLarge = true
      done(new RangeError('the form is too large'))
    },
  })
  try {
    const form = busboy({
      headers: { 'content-type': type },
      defParamCharset: 'utf8',
      // A path in a name is seen as what it is, and refused; it is not tidied away.
      preservePath: true,
      limits: { files: 1, fields: 500, fileSize: mostBytes },
    })
    form.on('field', (name, value) => data.append(name, value))
    form.on('file', (field, stream, { filename, mimeType }) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      // The rest of a file that is too large is read to nowhere, so that its sender gets an answer.
      stream.once('limit', () => (isTooLarge = true))
      stream.once('error', () => undefined)
      stream.once('end', () => {
        if (!isTooLarge) data.append(field, new File([Buffer.concat(chunks)], filename ?? '', { type: mimeType }))
      })
    })
    await pipeline(Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0]), count, form)
  } catch (error) {
    log.warn({ error }, 'form not received')
    return { ok: false, refusal: isTooLarge ? 'tooLarge' : 'cutOff', data }
  }
  return isTooLarge ? { ok: false, refusal: 'tooLarge', data } : { ok: true, data }
}
