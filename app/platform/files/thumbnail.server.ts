import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { log } from '../logging/log.server'
import type { FileKind } from './file-kinds'

const drawer = resolve('app/platform/files/draw-thumbnail.mjs')
const waitMilliseconds = 15_000
const mostPictureBytes = 512 * 1024

/**
 * A small picture of a file's first page, as PNG; null for what has no picture or cannot be drawn.
 * Drawn by a process of its own, bounded in time and memory: a file made to break its reader breaks nothing here.
 */
export function thumbnailOf(bytes: Uint8Array, kind: FileKind): Promise<Uint8Array | null> {
  if (kind === 'docx' || kind === 'xlsx') return Promise.resolve(null)
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      ['--max-old-space-size=256', drawer, kind],
      { encoding: 'buffer', timeout: waitMilliseconds, killSignal: 'SIGKILL', maxBuffer: mostPictureBytes },
      (error, picture) => {
        if (error) log.warn({ error: error.message, kind }, 'no thumbnail')
        done(error || picture.byteLength === 0 ? null : new Uint8Array(picture))
      },
    )
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(bytes)
  })
}
