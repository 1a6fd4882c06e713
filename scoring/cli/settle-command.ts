import { parseArgs } from 'node:util'
import { printable, ROOT, type Problem } from '../case/problem'
import { parseSettlementCase } from '../case/read-settlement-case'
import { sealSettlement } from '../case/seal'
import { writeSettlement } from '../case/write-settlement'
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
  for await (const document of documents(options.source, stdin)) {
    const read = readDocument(document)
    if (read.ok) await results.write(await print(settle(read.value), document))
    else {
      status = BAD_INPUT
      for (const problem of read.problems) await complaints.write(problemLine(problem, document))
    }
  }
  await Promise.all([results.flush(), complaints.flush()])
  return status
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

function readDocument({ text, reason }: Document) {
  return text === null ? { ok: false as const, problems: [{ path: ROOT, message: reason }] } : parseSettlementCase(text)
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
