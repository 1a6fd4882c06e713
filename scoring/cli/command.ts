import type { Streams } from './streams'

export const DONE = 0
export const BAD_INPUT = 2

export interface Command {
  run(args: readonly string[], streams: Streams): Promise<number>
}

/** The command was asked for in a way that does not exist. */
export class UsageError extends Error {
  override name = 'UsageError'
}
