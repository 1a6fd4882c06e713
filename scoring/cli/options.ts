import { parseArgs } from 'node:util'
import { printable } from '../printable'
import { UsageError } from './command'

type OptionKinds = Readonly<
  Record<
    string,
    | { type: 'string'; default?: string; multiple?: false }
    | { type: 'boolean'; default: false }
    | { type: 'string'; multiple: true; default: string[] }
  >
>

/** The words of a command line; anything that is not among the options is told as a mistake. */
export function readWords<Kinds extends OptionKinds>(args: readonly string[], options: Kinds) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch (error) {
    throw new UsageError(printable((error as TypeError).message))
  }
}

export function choose<Option extends string>(name: string, given: string, options: readonly Option[]): Option {
  const option = options.find((known) => known === given)
  if (option === undefined) throw new UsageError(`${name} ${printable(given)}: expected ${options.join(' or ')}`)
  return option
}
