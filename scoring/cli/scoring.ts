import { printable } from '../printable'
import { BAD_INPUT, DONE, UsageError, type Command } from './command'
import type { Streams } from './streams'

interface Entry {
  readonly usage: string
  /** Loaded only when it is asked for, so that every command starts quickly. */
  load(): Promise<Command>
}

const commands: ReadonlyMap<string, Entry> = new Map([
  [
    'settle',
    {
      usage: `settle CASE.json|CASES.ndjson|-  [--format json|text|csv] [--lang ru|en] [--trace] [--seal]
      one organisation's settlement for one financial year`,
      load: () => import('./settle-command'),
    },
  ],
  [
    'quality',
    {
      usage: `quality CASE.json|CASES.ndjson|-  [--format json|text] [--lang ru|en] [--trace] [--seal]
      a year of six-criterion scores and whether they raise the question of exclusion`,
      load: () => import('./quality-command'),
    },
  ],
  [
    'whatif',
    {
      usage: `whatif CASE.json|CASES.ndjson|- REFORM.json  [--format json|text] [--lang ru|en]
      who gains and who loses by a draft law, and how near today's outcome was to another one`,
      load: () => import('./whatif-command'),
    },
  ],
  [
    'diff',
    {
      usage: `diff A.json B.json  [--format json|text] [--lang ru|en]
      why two settlements differ, step by step to the kopeck; B may be a draft law`,
      load: () => import('./diff-command'),
    },
  ],
  [
    'certify',
    {
      usage: `certify CASE.json|CASES.ndjson|-  [--format json|text] [--lang ru|en] [--trace] [--seal]
      an assessment by a criterion set and the conclusion it supports`,
      load: () => import('./certify-command'),
    },
  ],
  [
    'due',
    {
      usage: `due START "N working days|calendar days|months"  [--calendar FILE] [--no-shift] [--provisional] [--trace] [--lang ru|en]
      the last day of a statutory term`,
      load: () => import('./due-command'),
    },
  ],
  [
    'rules',
    {
      usage: `rules  [--format json|text] [--lang ru|en]
      every rule with its citation, its parameters over time and its readings`,
      load: () => import('./rules-command'),
    },
  ],
])

const usage = (entries: Iterable<Entry> = commands.values()): string =>
  `usage:\n${[...entries].map((entry) => `  scoring ${entry.usage}\n`).join('')}`

/** The command line without the process around it: what to print goes to the streams, the exit status comes back. */
export async function scoring([name, ...args]: readonly string[], streams: Streams): Promise<number> {
  if (name === '--help') {
    streams.stdout.write(usage())
    return DONE
  }
  try {
    const entry = commands.get(name ?? '')
    if (!entry) throw new UsageError(name === undefined ? 'expected a command' : `unknown command ${printable(name)}`)
    if (args.includes('--help')) {
      streams.stdout.write(usage([entry]))
      return DONE
    }
    const command = await entry.load()
    return await command.run(args, streams)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    streams.stderr.write(`${error.message}\n${usage()}`)
    return BAD_INPUT
  }
}
