import type { Json } from '../case/canonical-json'
import { ROOT, type Problem } from '../case/problem'
import type { Read } from '../case/read'
import { seal } from '../case/seal'
import { printable } from '../printable'
import { LANGS, type Lang } from '../wording'
import { BAD_INPUT, DONE, UsageError, type Command } from './command'
import { documents, type Document } from './documents'
import { choose, readWords } from './options'
import { Output } from './streams'

/** A command that takes cases and gives a result for each. What only some formats need is loaded only for them. */
export interface CaseWork<Case, Result> {
  parse(text: string): Read<Case>
  solve(given: Case): Result
  write(result: Result): Json
  /** Each result as a person reads it. */
  text(): Promise<(result: Result, lang: Lang) => string>
  /** Beside the result, never in its seal. */
  trace(): Promise<(result: Result) => Json>
  csv?(): Promise<{ readonly header: string; rows(result: Result): string }>
}

interface Options {
  readonly source: string
  readonly format: 'json' | 'text' | 'csv'
  readonly lang: Lang
  readonly trace: boolean
  readonly seal: boolean
}

type Answer =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problems: readonly Problem[] }

const refused = (message: string): Answer => ({ ok: false, problems: [{ path: ROOT, message }] })

export const caseCommand = <Case, Result>(work: CaseWork<Case, Result>): Command['run'] =>
  async function run(args, { stdin, stdout, stderr }) {
    const options = readOptions(args, work)
    const print = await printer(work, options)
    const [results, complaints] = [new Output(stdout), new Output(stderr)]
    let status = DONE
    try {
      for await (const document of documents(options.source, stdin)) {
        const answer = await answerTo(work, document, print)
        if (answer.ok) await results.write(answer.text)
        else {
          status = BAD_INPUT
          for (const problem of answer.problems) await complaints.write(problemLine(problem, document))
        }
      }
    } finally {
      await Promise.all([results.flush(), complaints.flush()])
    }
    return status
  }

/** What is printed for a document. One that breaks the engine is told as a problem, so that the others go on. */
async function answerTo<Case, Result>(
  work: CaseWork<Case, Result>,
  document: Document,
  print: Print<Result>,
): Promise<Answer> {
  if (document.text === null) return refused(document.reason)
  try {
    const read = work.parse(document.text)
    return read.ok ? { ok: true, text: await print(work.solve(read.value), document) } : read
  } catch (error) {
    return refused(`is not computed because of an unexpected failure: ${printable(String(error)).slice(0, 200)}`)
  }
}

function readOptions(args: readonly string[], { csv }: Pick<CaseWork<never, never>, 'csv'>): Options {
  const { values, positionals } = readWords(args, {
    format: { type: 'string', default: 'json' },
    lang: { type: 'string', default: 'ru' },
    trace: { type: 'boolean', default: false },
    seal: { type: 'boolean', default: false },
  })
  const [source, ...more] = positionals
  if (source === undefined || more.length > 0) throw new UsageError('expected one CASE.json')
  return {
    source,
    format: choose('--format', values.format, csv ? ['json', 'text', 'csv'] : ['json', 'text']),
    lang: choose('--lang', values.lang, LANGS),
    trace: values.trace,
    seal: values.seal,
  }
}

export const problemLine = ({ path, message }: Problem, { line }: Pick<Document, 'line'>): string =>
  `${line === null ? '' : `line ${line}: `}${path}: ${message}\n`

type Print<Result> = (result: Result, document: Document) => string | Promise<string>

async function printer<Case, Result>(work: CaseWork<Case, Result>, options: Options): Promise<Print<Result>> {
  const { format, lang, trace } = options
  if (options.seal) return async (result) => `${await seal(work.write(result))}\n`
  if (format === 'text') {
    const text = await work.text()
    return (result) => text(result, lang)
  }
  if (format === 'csv' && work.csv) {
    const { header, rows } = await work.csv()
    let head = header
    return (result) => {
      const text = head + rows(result)
      head = ''
      return text
    }
  }
  const traceOf = trace ? await work.trace() : null
  return (result, { line }) => {
    const written = work.write(result)
    const traced = traceOf ? Object.assign({}, written, { trace: traceOf(result) }) : written
    return `${JSON.stringify(traced, null, line === null ? 2 : 0)}\n`
  }
}
