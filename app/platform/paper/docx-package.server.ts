import PizZip from 'pizzip'

export const docxMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A document unpacked weighs no more, and has no more parts: a hostile file must not cost memory. */
const mostBytes = 60 * 1024 * 1024
const mostParts = 500

/** An opened DOCX: its parts by their paths. */
export interface DocxPackage {
  zip: PizZip
  paths: readonly string[]
  /** The text of a part; undefined where there is none. */
  text(path: string): string | undefined
  bytes(path: string): Uint8Array | undefined
}

export class NotDocx extends Error {}

/** @throws NotDocx where the bytes are no DOCX, or more than a document may be */
export function openDocx(docx: Uint8Array): DocxPackage {
  const zip = unzip(docx)
  const entries = Object.values(zip.files)
  const sizes = entries.map((entry) => (entry as unknown as { _data?: { uncompressedSize?: number } })._data)
  const total = sizes.reduce((sum, data) => sum + (data?.uncompressedSize ?? 0), 0)
  if (entries.length > mostParts || total > mostBytes) throw new NotDocx('more than a document may be')
  if (!zip.file('word/document.xml') || !zip.file('[Content_Types].xml')) throw new NotDocx('no Word document')
  return {
    zip,
    paths: entries.filter((entry) => !entry.dir).map((entry) => entry.name),
    text: (path) => zip.file(path)?.asText(),
    bytes: (path) => zip.file(path)?.asUint8Array(),
  }
}

function unzip(docx: Uint8Array): PizZip {
  try {
    return new PizZip(docx)
  } catch (error) {
    throw new NotDocx('no zip archive', { cause: error })
  }
}

/** The same parts in the same order with one date: the same document gives the same bytes whenever it is packed. */
export function packDocx(zip: PizZip): Uint8Array {
  const packed = new PizZip()
  const first = ['[Content_Types].xml', '_rels/.rels']
  const paths = Object.keys(zip.files).filter((path) => !zip.files[path]!.dir)
  const order = [
    ...first.filter((path) => paths.includes(path)),
    ...paths.filter((path) => !first.includes(path)).sort(),
  ]
  for (const path of order) packed.file(path, zip.file(path)!.asUint8Array(), { date: packedOn, createFolders: false })
  return packed.generate({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' })
}

const packedOn = new Date(2000, 0, 1)
