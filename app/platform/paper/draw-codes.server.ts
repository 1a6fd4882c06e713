import QRCode from 'qrcode'
import { openDocx, packDocx } from './docx-package.server'
import type { PaperFields } from './fields'
import { childrenOf, descendants, parseXml } from './xml-tree'

/** The description of a picture that becomes the code of a field: «QR: адрес_проверки». */
export const codePicture = (field: string): string => `QR: ${field}`

const described = /^QR:\s*(\S+)$/

/** A code as a picture; the same text gives the same bytes. */
export const codeBytes = async (text: string): Promise<Uint8Array> =>
  new Uint8Array(await QRCode.toBuffer(text, { type: 'png', errorCorrectionLevel: 'M', margin: 2, scale: 8 }))

/** Puts the QR code of a field's text where a template has a picture described so, in the size that it has there. */
export async function drawCodes(docx: Uint8Array, fields: PaperFields): Promise<Uint8Array> {
  const opened = openDocx(docx)
  const body = parseXml(opened.text('word/document.xml')!)
  const drawings = descendants(body, ({ tag }) => tag === 'w:drawing')
  let isDrawn = false
  for (const drawing of drawings) {
    const description = descendants(drawing, ({ tag }) => tag === 'wp:docPr')[0]?.attributes.descr ?? ''
    const text = fields[described.exec(description.trim())?.[1] ?? '']
    const id = descendants(drawing, ({ tag }) => tag === 'a:blip')[0]?.attributes['r:embed']
    const path = id && pathOf(opened.text('word/_rels/document.xml.rels') ?? '', id)
    if (typeof text !== 'string' || text === '' || !path) continue
    opened.zip.file(path, await codeBytes(text))
    isDrawn = true
  }
  return isDrawn ? packDocx(opened.zip) : docx
}

function pathOf(relationships: string, id: string): string | null {
  if (relationships === '') return null
  const target = childrenOf(parseXml(relationships), 'Relationship').find(({ attributes }) => attributes.Id === id)
    ?.attributes.Target
  return target ? `word/${target.replace(/^\/?(word\/)?/, '')}` : null
}
