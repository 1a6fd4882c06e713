import type { TemplateProblem } from './template-problem'
import type { PlacedParagraph } from './placed-paragraphs.server'

/** What a template says in braces: a field, the beginning or the end of a table. */
export interface TemplateTag {
  kind: 'field' | 'open' | 'unless' | 'close'
  name: string
  at: PlacedParagraph
}

const openers: Readonly<Record<string, TemplateTag['kind']>> = { '#': 'open', '^': 'unless', '/': 'close' }

/** Reads the tags of a paragraph; a brace without its other half is a problem of its own. */
export function tagsOf(at: PlacedParagraph): { tags: TemplateTag[]; problems: TemplateProblem[] } {
  const tags: TemplateTag[] = []
  const problems: TemplateProblem[] = []
  const wrong = (kind: TemplateProblem['kind'], field: string) =>
    problems.push({ kind, field: field.trim().slice(0, 60), place: at.place, suggestion: null })
  let rest = at.text
  for (let open = rest.search(/[{}]/); open >= 0; open = rest.search(/[{}]/)) {
    if (rest[open] === '}') {
      wrong('unopenedField', rest.slice(0, open).split(/\s/).at(-1) ?? '')
      rest = rest.slice(open + 1)
      continue
    }
    const end = rest.slice(open + 1).search(/[{}]/)
    const inside = rest.slice(open + 1, end < 0 ? undefined : open + 1 + end)
    if (end < 0 || rest[open + 1 + end] === '{') {
      wrong('unclosedField', inside)
      rest = end < 0 ? '' : rest.slice(open + 1 + end)
      continue
    }
    const content = inside.trim()
    const kind = openers[content[0] ?? ''] ?? 'field'
    const name = kind === 'field' ? content : content.slice(1).trim()
    if (name === '') wrong('emptyField', '')
    else tags.push({ kind, name, at })
    rest = rest.slice(open + 2 + end)
  }
  return { tags, problems }
}
