import Docxtemplater from 'docxtemplater'
import { openDocx, packDocx } from './docx-package.server'
import type { PaperFields } from './fields'

/** A template names what nobody gave: a paper with a gap is never made. */
export class MissingFields extends Error {
  constructor(readonly names: readonly string[]) {
    super(`the template names fields without a value: ${names.join(', ')}`)
  }
}

/** What docxtemplater is told, here and where a template is checked. */
export const templateOptions = { paragraphLoop: true, linebreaks: true, errorLogging: false } as const

/**
 * Fills a template: `{имя}` by its text (a line break in it is one in the paper), `{#таблица}…{/таблица}` once a row.
 * The same template and fields give the same bytes.
 * @throws MissingFields where the template names what is not given; an empty text is given
 */
export function fillTemplate(docx: Uint8Array, fields: PaperFields): Uint8Array {
  const missing = new Set<string>()
  const template = new Docxtemplater(openDocx(docx).zip, {
    ...templateOptions,
    parser: (tag) => {
      const name = tag.trim()
      return {
        // A row's own fields come first; where it has none of the name, the tables around it are asked.
        get: (scope: PaperFields, context) => {
          const value = Object.hasOwn(scope, name) ? scope[name] : undefined
          if (value === undefined && context.num === 0) missing.add(name)
          return value
        },
      }
    },
    nullGetter: () => '',
  })
  template.render(fields)
  if (missing.size > 0) throw new MissingFields([...missing])
  return packDocx(template.getZip())
}
