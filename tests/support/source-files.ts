import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import ts from 'typescript'

export interface SourceFile {
  /** From the top of the project: `app/features/people/person.ts`. */
  path: string
  text: string
  lines: number
  /** What it imports: a path of the project, or the name of a package. */
  imports: readonly string[]
  isTest: boolean
}

const skipped = new Set(['node_modules', 'generated', 'build'])

/** Every hand-written TypeScript file of these folders. */
export const sourceFiles = (...folders: string[]): SourceFile[] => folders.flatMap(walk).map(readSource)

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : walk(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}

function readSource(path: string): SourceFile {
  const text = readFileSync(path, 'utf8')
  return {
    path,
    text,
    lines: text.trimEnd().split('\n').length,
    imports: ts.preProcessFile(text, true, true).importedFiles.map((one) => resolved(path, one.fileName)),
    isTest: /\.test\.tsx?$/.test(path),
  }
}

function resolved(from: string, specifier: string): string {
  if (specifier.startsWith('~/')) return withEnding(join('app', specifier.slice(2)))
  if (specifier.startsWith('.')) return withEnding(normalize(join(dirname(from), specifier)))
  if (/^(scoring|fixtures)\//.test(specifier)) return withEnding(specifier)
  return specifier
}

function withEnding(path: string): string {
  const found = [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].find(
    (candidate) => existsSync(candidate) && statSync(candidate).isFile(),
  )
  return found ?? path
}

export const isOurs = (imported: string): boolean => /^(app|scoring|fixtures|tests|prisma)\//.test(imported)

/** Functions and constants at the top of a module with their source, the JSDoc before them included. */
export function topLevel(file: SourceFile): Map<string, string> {
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2022, true)
  const found = new Map<string, string>()
  for (const statement of tree.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name)
      found.set(statement.name.text, statement.getFullText(tree))
    if (ts.isVariableStatement(statement))
      for (const declared of statement.declarationList.declarations)
        found.set(declared.name.getText(tree), statement.getFullText(tree))
  }
  return found
}
