import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { normalText } from './normal-text'

export interface Quote {
  readonly text: string
  /** The module and the place in it. */
  readonly where: string
}

/** Fields that hold a sentence of an act, word for word. */
const QUOTED_FIELDS = new Set(['quote', 'quotes', 'method', 'volume', 'description', 'heading'])

/** Every sentence of an act that `scoring` holds: in its data, and in the comments of its parameters. */
export async function allQuotes(): Promise<Quote[]> {
  const modules = readdirSync('scoring', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.startsWith('cli'))
    .sort()
  const found: Quote[] = []
  for (const path of modules) {
    const exported = (await import(pathToFileURL(`scoring/${path}`).href)) as Record<string, unknown>
    for (const [name, value] of Object.entries(exported)) collect(value, `${path} ${name}`, found, new Set())
    found.push(...inComments(path))
  }
  const once = new Map(found.map((quote) => [quote.text, quote]))
  return [...once.values()]
}

export const hashOf = (quote: string): string => createHash('sha256').update(normalText(quote)).digest('hex')

function collect(value: unknown, where: string, found: Quote[], met: Set<unknown>): void {
  if (typeof value !== 'object' || value === null || met.has(value)) return
  met.add(value)
  const entries = value instanceof Map ? [...value] : Object.entries(value)
  for (const [key, inner] of entries as [unknown, unknown][]) {
    const here = `${where}.${String(key)}`
    if (QUOTED_FIELDS.has(String(key))) found.push(...textsIn(inner).map((text) => ({ text, where: here })))
    else collect(inner, here, found, met)
  }
}

const textsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((text): text is string => typeof text === 'string')

/** Beside a parameter: «…в течение 6 месяцев…», the pieces between the dots. */
function inComments(path: string): Quote[] {
  const source = readFileSync(`scoring/${path}`, 'utf8')
  if (!/= parameter\(/.test(source)) return []
  const comments = source.match(/\/\*\*[\s\S]*?\*\//g) ?? []
  const quoted =
    comments
      .join('\n')
      .replace(/\n\s*\*/g, ' ')
      .match(/«[^»]+»/g) ?? []
  return quoted
    .flatMap((quote) => quote.slice(1, -1).split('…'))
    .filter((text) => /[а-я]{3}/.test(text))
    .map((text) => ({ text, where: `${path}, in a comment` }))
}
