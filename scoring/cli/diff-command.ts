import { show, type Problem } from '../case/problem'
import type { Read } from '../case/read'
import { parseDiffAfter, parseDiffBefore, type DiffDocument } from '../case/read-diff-document'
import { writeDiff } from '../case/write-diff'
import { currentLaw } from '../law'
import { diff, type Side } from '../reform/diff'
import { diffText } from '../reform/diff-text'
import { reformedCase, reformedLaw } from '../reform/reform'
import type { SettlementCase } from '../settlement/settlement-case'
import { LANGS } from '../wording'
import { attempt, problemLine, type Answer } from './answer-each'
import { BAD_INPUT, DONE, UsageError, type Command } from './command'
import { readNamedDocument, refuseLines } from './named-document'
import { choose, readWords } from './options'

type Options = ReturnType<typeof readOptions>

export const run: Command['run'] = async (args, { stdin, stdout, stderr }) => {
  const options = readOptions(args)
  const answer = await attempt(async () => {
    const before = await readNamedDocument(options.before, stdin, parseDiffBefore)
    const after = await readNamedDocument(options.after, stdin, parseDiffAfter)
    return compared(before, after, options)
  })
  if (answer.ok) {
    stdout.write(answer.text)
    return DONE
  }
  for (const problem of answer.problems) stderr.write(problemLine(problem, { line: null }))
  return BAD_INPUT
}

type Settled = Exclude<DiffDocument, { readonly kind: 'reform' }>

function compared(before: Read<Settled>, after: Read<DiffDocument>, options: Options): Answer {
  if (!before.ok || !after.ok) {
    return { ok: false, problems: [before, after].flatMap((read) => (read.ok ? [] : read.problems)) }
  }
  const a = sideOf(before.value, before.value.settled)
  const b = sideOf(after.value, before.value.settled)
  const problem = organisationProblem(a.settled, b.settled, options)
  if (problem) return { ok: false, problems: [problem] }
  const found = diff(a, b)
  const { format, lang } = options
  const text =
    format === 'text'
      ? diffText(b.settled.organisation, found, lang)
      : `${JSON.stringify(writeDiff(a.settled, b.settled, found), null, 2)}\n`
  return { ok: true, text }
}

/** A reform is another law, and other readings, of the case that it is held against. */
function sideOf(document: DiffDocument, against: SettlementCase): Side {
  switch (document.kind) {
    case 'reform': {
      const { reform } = document
      return { settled: reformedCase(against, reform), law: reformedLaw(currentLaw, reform), sealed: null }
    }
    case 'case':
      return { settled: document.settled, law: currentLaw, sealed: null }
    case 'sealed':
      return { settled: document.settled, law: currentLaw, sealed: document.clawbacks }
  }
}

function organisationProblem(a: SettlementCase, b: SettlementCase, { before, after }: Options): Problem | null {
  const [first, second] = [a.organisation.id, b.organisation.id]
  if (first === second) return null
  const expected = `expected ${show(first)}, the organisation of ${show(before)}`
  return { path: `${show(after)} organisation.id`, message: `is ${show(second)}: ${expected}` }
}

function readOptions(args: readonly string[]) {
  const { values, positionals } = readWords(args, {
    format: { type: 'string', default: 'json' },
    lang: { type: 'string', default: 'ru' },
  })
  const [before, after, ...more] = positionals
  if (before === undefined || after === undefined || more.length > 0) throw new UsageError('expected A.json and B.json')
  if (before === '-' && after === '-') throw new UsageError('standard input holds one document: expected one - at most')
  for (const source of [before, after]) refuseLines(source)
  return {
    before,
    after,
    format: choose('--format', values.format, ['json', 'text']),
    lang: choose('--lang', values.lang, LANGS),
  }
}
