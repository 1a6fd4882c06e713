import { createCanvas } from '@napi-rs/canvas'
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'

/** The longer side of a small picture, in points. */
const side = 320

/** A process of its own: takes a file from its input, gives the picture of its first page. */
const bytes = new Uint8Array(await buffer(process.stdin))
const drawn = process.argv[2] === 'pdf' ? await firstPage(bytes) : bytes
const picture = await sharp(drawn)
  .rotate()
  .resize(side, side, { fit: 'inside', withoutEnlargement: true })
  .flatten({ background: '#fff' })
  .png()
  .toBuffer()
process.stdout.end(picture)

async function firstPage(pdf: Uint8Array): Promise<Uint8Array> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const opened = await getDocument({ data: pdf, isEvalSupported: false, verbosity: 0 }).promise
  const page = await opened.getPage(1)
  const whole = page.getViewport({ scale: 1 })
  const viewport = page.getViewport({ scale: (2 * side) / Math.max(whole.width, whole.height) })
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  await page.render({ canvasContext: canvas.getContext('2d') as unknown as CanvasRenderingContext2D, viewport }).promise
  return canvas.toBuffer('image/png')
}
