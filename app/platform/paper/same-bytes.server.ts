import { openDocx, packDocx } from './docx-package.server'

const core = 'docProps/core.xml'

/** A document without the moment of its making: made again, it is the same bytes. */
export function sameBytes(docx: Uint8Array): Uint8Array {
  const { zip } = openDocx(docx)
  const properties = zip.file(core)?.asText()
  if (properties)
    zip.file(
      core,
      properties.replace(/<dcterms:(created|modified)([^>]*)>[^<]*/g, '<dcterms:$1$2>2000-01-01T00:00:00Z'),
    )
  return packDocx(zip)
}
