import type { DocxPackage } from './docx-package.server'
import { wholeFile } from './placed-paragraphs.server'
import type { TemplateProblem, TemplateProblemKind } from './template-problem'
import { childrenOf, parseXml } from './xml-tree'

const unsafePaths: readonly (readonly [RegExp, TemplateProblemKind])[] = [
  [/vbaProject|vbaData|\/macros?\//i, 'macros'],
  [/^word\/(embeddings|activeX|oleObject)/i, 'embeddedObject'],
]

const unsafeFields = /\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|MACROBUTTON)\b/

/** What a template must not carry: programs, foreign objects, and anything that is fetched from elsewhere. */
export function unsafeParts(docx: DocxPackage): TemplateProblem[] {
  const refused = (kind: TemplateProblemKind, path: string): TemplateProblem => ({
    kind,
    field: '',
    place: wholeFile(path),
    suggestion: null,
  })
  const byPath = docx.paths.flatMap((path) =>
    unsafePaths.filter(([name]) => name.test(path)).map(([, kind]) => refused(kind, path)),
  )
  const types = docx.text('[Content_Types].xml') ?? ''
  const byType = /macroEnabled/i.test(types) ? [refused('macros', '[Content_Types].xml')] : []
  const external = docx.paths
    .filter((path) => path.endsWith('.rels'))
    .flatMap((path) =>
      childrenOf(parseXml(docx.text(path)!), 'Relationship')
        .filter(({ attributes }) => attributes.TargetMode === 'External')
        .map(({ attributes }) => refused('externalLink', attributes.Target ?? path)),
    )
  const fields = docx.paths
    .filter((path) => /^word\/[^/]+\.xml$/.test(path))
    .flatMap((path) => {
      const instructions = docx.text(path)!.match(/<w:instrText[^>]*>[^<]*|w:instr="[^"]*"/g) ?? []
      return instructions.some((one) => unsafeFields.test(one)) ? [refused('externalLink', path)] : []
    })
  return [...byPath, ...byType, ...external, ...fields]
}
