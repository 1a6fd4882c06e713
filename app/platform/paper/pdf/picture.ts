import type { ContentImage } from 'pdfmake/interfaces'
import { descendants, type XmlNode } from '../xml-tree'
import type { LayoutContext } from './context'

const emuInPoint = 12_700

/** The kinds of pictures that a PDF can hold. */
export const pictureTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
}

export const extensionOf = (path: string): string => /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''

/** A picture in the size that the document gives it; null for one that a PDF cannot hold, which `notInPdf` reports. */
export function pictureOf(drawing: XmlNode, context: LayoutContext): ContentImage | null {
  const extent = descendants(drawing, ({ tag }) => tag === 'wp:extent')[0]?.attributes ?? {}
  const id = descendants(drawing, ({ tag }) => tag === 'a:blip')[0]?.attributes['r:embed']
  const file = context.file(id ?? '')
  const type = file && pictureTypes[extensionOf(file.path)]
  const [width, height] = [Number(extent.cx) / emuInPoint, Number(extent.cy) / emuInPoint]
  if (!file || !type || !(width > 0) || !(height > 0)) return null
  return { image: `data:${type};base64,${Buffer.from(file.bytes).toString('base64')}`, width, height }
}
