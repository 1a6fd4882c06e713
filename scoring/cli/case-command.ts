import type { Json } from '../case/canonical-json'
import type { Read } from '../case/read'
import { seal } from '../case/seal'
import { LANGS, type Lang } from '../wording'
import { answerEach } from './answer-each'
import { UsageError, type Command } from './command'
import type { Document } from './documents'
import { choose, readWords } from './options'

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

export const caseCommand = <Case, Result>(work: CaseWork<Case, Result>): Command['run'] =>
  async function run(args, streams) {
    const options = readOptions(args, work)
    const print = await printer(work, options)
    const { status } = await answerEach(options.source, streams, async (document) => {
      const read = work.parse(document.text)
      return read.ok ? { ok: true, text: await print(work.solve(read.value), document) } : read
    })
    return status
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
