import { openDocx, packDocx } from './docx-package.server'

const core = 'docProps/core.xml'
const main = 'word/document.xml'

/** A document without the moment of its making, its pictures counted from one: made again, it is the same bytes. */
export function sameBytes(docx: Uint8Array): Uint8Array {
  const { zip } = openDocx(docx)
  const properties = zip.file(core)?.asText()
  if (properties)
    zip.file(
      core,
      properties.replace(/<dcterms:(created|modified)([^>]*)>[^<]*/g, '<dcterms:$1$2>2000-01-01T00:00:00Z'),
    )
  const body = zip.file(main)!.asText()
  let picture = 0
  zip.file(
    main,
    body.replace(/(<wp:docPr [^>]*?id=")\d+"/g, (_, before: string) => `${before}${++picture}"`),
  )
  return packDocx(zip)
}
