import { parseArgs } from 'node:util'
import { ROOT, type Problem } from '../case/problem'
import { parseSettlementCase } from '../case/read-settlement-case'
import { sealSettlement } from '../case/seal'
import { writeSettlement } from '../case/write-settlement'
import { printable } from '../printable'
import { settle } from '../settlement/settle'
import type { Settlement } from '../settlement/settlement'
import { LANGS, type Lang } from '../wording'
import { DONE, BAD_INPUT, UsageError, type Command } from './command'
import { documents, type Document } from './documents'
import { Output } from './streams'

const FORMATS = ['json', 'text', 'csv'] as const

interface Options {
  readonly source: string
  readonly format: (typeof FORMATS)[number]
  readonly lang: Lang
  readonly trace: boolean
  readonly seal: boolean
}

export const run: Command['run'] = async (args, { stdin, stdout, stderr }) => {
  const options = readOptions(args)
  const print = await printer(options)
  const [results, complaints] = [new Output(stdout), new Output(stderr)]
  let status = DONE
  try {
    for await (const document of documents(options.source, stdin)) {
      const answer = await answerTo(document, print)
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

type Answer =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problems: readonly Problem[] }

const refused = (message: string): Answer => ({ ok: false, problems: [{ path: ROOT, message }] })

/** What is printed for a document. One that breaks the engine is told as a problem, so that the others go on. */
async function answerTo(document: Document, print: Print): Promise<Answer> {
  if (document.text === null) return refused(document.reason)
  try {
    const read = parseSettlementCase(document.text)
    return read.ok ? { ok: true, text: await print(settle(read.value), document) } : read
  } catch (error) {
    return refused(`is not settled because of an unexpected failure: ${printable(String(error)).slice(0, 200)}`)
  }
}

function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args)
  const [source, ...more] = positionals
  if (source === undefined || more.length > 0) throw new UsageError('expected one CASE.json')
  return {
    source,
    format: choose('--format', values.format, FORMATS),
    lang: choose('--lang', values.lang, LANGS),
    trace: values.trace,
    seal: values.seal,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'json' },
        lang: { type: 'string', default: 'ru' },
        trace: { type: 'boolean', default: false },
        seal: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? printable(error.message) : 'bad options')
  }
}

function choose<Option extends string>(name: string, given: string, options: readonly Option[]): Option {
  const option = options.find((known) => known === given)
  if (option === undefined) throw new UsageError(`${name} ${printable(given)}: expected ${options.join(' or ')}`)
  return option
}

const problemLine = ({ path, message }: Problem, { line }: Document): string =>
  `${line === null ? '' : `line ${line}: `}${path}: ${message}\n`

type Print = (settlement: Settlement, document: Document) => string | Promise<string>

/** What is printed for each result. What only some formats need is loaded only for them. */
async function printer({ format, lang, trace, seal }: Options): Promise<Print> {
  if (seal) return async (settlement) => `${await sealSettlement(settlement)}\n`
  if (format === 'text') {
    const { statementText } = await import('../settlement/statement-text')
    return (settlement) => statementText(settlement, lang)
  }
  if (format === 'csv') {
    const { SETTLEMENT_CSV_HEADER, settlementCsvRows } = await import('../case/settlement-csv')
    let header = SETTLEMENT_CSV_HEADER
    return (settlement) => {
      const text = header + settlementCsvRows(settlement)
      header = ''
      return text
    }
  }
  const traceOf = trace ? (await import('../case/settlement-trace')).settlementTrace : null
  return (settlement, { line }) => {
    const result = writeSettlement(settlement)
    const traced = traceOf ? Object.assign({}, result, { trace: traceOf(settlement) }) : result
    return `${JSON.stringify(traced, null, line === null ? 2 : 0)}\n`
  }
}
