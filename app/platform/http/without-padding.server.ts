import { Transform } from 'node:stream'

/**
 * React writes pages in portions of 2 KB and leaves zero bytes at the end of one where a letter of two bytes
 * does not fit any more. No page has a zero byte of its own, so they are left out.
 */
export const withoutPadding = (): Transform =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk)
    },
  })
