import type { FieldSpec } from './fields'
import { nearestName } from './nearest-name'
import type { TemplateProblem, TemplateProblemKind } from './template-problem'
import type { TemplateTag } from './template-tags'

/** A table that is open where the reader stands. */
interface OpenLoop {
  tag: TemplateTag
  /** Null for a table that nobody knows: what stands in it is not held against it. */
  rows: readonly FieldSpec[] | null
}

/** Holds the tags of one part against what a kind of paper knows, in their order. */
export function checkTags(tags: readonly TemplateTag[], specs: readonly FieldSpec[]): TemplateProblem[] {
  const problems: TemplateProblem[] = []
  const open: OpenLoop[] = []
  const wrong = ({ name, at }: TemplateTag, kind: TemplateProblemKind, suggestion: string | null = null) =>
    problems.push({ kind, field: name, place: at.place, suggestion })
  const isUnknownInside = () => open.some((loop) => loop.rows === null)
  const inReach = (): FieldSpec[] => [...open.flatMap((loop) => loop.rows ?? []).reverse(), ...specs]
  const unknown = (tag: TemplateTag) => {
    if (isUnknownInside()) return
    const table = tableOf(tag.name, specs)
    if (table !== null) wrong(tag, 'outsideTable', table)
    else wrong(tag, 'unknownField', nearestName(tag.name, namesOf(specs)))
  }
  for (const tag of tags) {
    const spec = inReach().find(({ name }) => name === tag.name)
    if (tag.kind === 'close') closeLoop(tag)
    else if (tag.kind === 'field') {
      if (!spec) unknown(tag)
      else if (spec.rows) wrong(tag, 'tableAsField')
    } else {
      if (!spec) unknown(tag)
      else if (!spec.rows) wrong(tag, 'notTable')
      open.push({ tag, rows: spec ? (spec.rows ?? []) : null })
    }
  }
  for (const { tag } of open) wrong(tag, 'unclosedLoop')
  return problems

  function closeLoop(tag: TemplateTag): void {
    const last = open.at(-1)
    if (last?.tag.name === tag.name) open.pop()
    else if (open.some((loop) => loop.tag.name === tag.name)) {
      wrong(tag, 'crossedLoop', last!.tag.name)
      open.splice(
        open.findLastIndex((loop) => loop.tag.name === tag.name),
        1,
      )
    } else wrong(tag, 'unopenedLoop', last?.tag.name ?? null)
  }
}

/** The table whose rows have a field of this name; null where none has. */
function tableOf(name: string, specs: readonly FieldSpec[]): string | null {
  for (const spec of specs) {
    if (spec.rows?.some((row) => row.name === name)) return spec.name
    const inner = tableOf(name, spec.rows ?? [])
    if (inner !== null) return inner
  }
  return null
}

/** Every name that a kind of paper knows, those of rows too. */
export const namesOf = (specs: readonly FieldSpec[]): string[] =>
  specs.flatMap((spec) => [spec.name, ...namesOf(spec.rows ?? [])])
