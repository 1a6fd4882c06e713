// @ts-check
import { createCanvas } from '@napi-rs/canvas'
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'

/** The longer side of a small picture, in points. */
const side = 320

/**
 * A process of its own: takes a file from its input, gives the picture of its first page. Plain JavaScript, because
 * whoever sends a file waits for it, and a compiler that also reads the reader of PDF takes twice as long as the work.
 */
const bytes = new Uint8Array(await buffer(process.stdin))
const drawn = process.argv[2] === 'pdf' ? await firstPage(bytes) : bytes
const picture = await sharp(drawn)
  .rotate()
  .resize(side, side, { fit: 'inside', withoutEnlargement: true })
  .flatten({ background: '#fff' })
  .png()
  .toBuffer()
process.stdout.end(picture)

/**
 * @param {Uint8Array} pdf
 * @returns {Promise<Uint8Array>}
 */
async function firstPage(pdf) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const opened = await getDocument({ data: pdf, isEvalSupported: false, verbosity: 0 }).promise
  const page = await opened.getPage(1)
  const whole = page.getViewport({ scale: 1 })
  const viewport = page.getViewport({ scale: (2 * side) / Math.max(whole.width, whole.height) })
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  const canvasContext = /** @type {any} */ (canvas.getContext('2d'))
  await page.render({ canvasContext, viewport }).promise
  return canvas.toBuffer('image/png')
}
