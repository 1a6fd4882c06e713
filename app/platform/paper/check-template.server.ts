import Docxtemplater from 'docxtemplater'
import { checkTags } from './check-tags'
import { openDocx, type DocxPackage } from './docx-package.server'
import type { FieldSpec } from './fields'
import { templateOptions } from './fill-template.server'
import { placedParagraphs, textParts, wholeFile } from './placed-paragraphs.server'
import { tagsOf } from './template-tags'
import type { TemplateProblem, TemplateProblemKind } from './template-problem'
import { unsafeParts } from './unsafe-parts.server'

/** A template weighs no more, packed. */
export const mostTemplateBytes = 5 * 1024 * 1024

/** What is wrong in a template of the ministry; nothing where a paper can be made of it. */
export function checkTemplate(docx: Uint8Array, specs: readonly FieldSpec[]): TemplateProblem[] {
  if (docx.byteLength > mostTemplateBytes) return [ofFile('tooLarge')]
  const read = readTemplate(docx)
  if (!read) return [ofFile('broken')]
  if (read.unsafe.length > 0) return read.unsafe
  const named = read.parts.flatMap(({ root, part }) => checkPart(placedParagraphs(root, part), specs))
  return named.length > 0 ? named : unread(read.opened)
}

/** Null for a file that is no document, or whose parts are no XML. */
function readTemplate(docx: Uint8Array) {
  try {
    const opened = openDocx(docx)
    return { opened, unsafe: unsafeParts(opened), parts: textParts(opened) }
  } catch {
    return null
  }
}

function checkPart(paragraphs: ReturnType<typeof placedParagraphs>, specs: readonly FieldSpec[]): TemplateProblem[] {
  const read = paragraphs.map(tagsOf)
  const braces = read.flatMap(({ problems }) => problems)
  return [
    ...braces,
    ...checkTags(
      read.flatMap(({ tags }) => tags),
      specs,
    ),
  ]
}

/** What the engine itself cannot read although each field is known: a table that begins in one cell and ends beside. */
function unread(opened: DocxPackage): TemplateProblem[] {
  try {
    new Docxtemplater(opened.zip, templateOptions)
    return []
  } catch (error) {
    const { properties } = error as { properties?: { xtag?: string; errors?: { properties?: { xtag?: string } }[] } }
    const tags = (properties?.errors ?? [{ properties }]).map((one) => one.properties?.xtag ?? '')
    return [...new Set(tags)].map((field) => ofFile('unreadable', field))
  }
}

const ofFile = (kind: TemplateProblemKind, field = ''): TemplateProblem => ({
  kind,
  field,
  place: wholeFile(),
  suggestion: null,
})
