import type { Json } from 'scoring/case/canonical-json'

/** Hands a document over as a file, without asking the server. */
export function saveJson(name: string, document: Json): void {
  const address = URL.createObjectURL(
    new Blob([`${JSON.stringify(document, null, 2)}\n`], { type: 'application/json' }),
  )
  const link = window.document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address))
}
