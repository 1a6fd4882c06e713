import { Readable, Writable } from 'node:stream'
import { scoring } from '../../scoring/cli/scoring'

class Collected extends Writable {
  text = ''
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

export interface Run {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** The command as a process would run it, without the cost of starting one. */
export async function runScoring(args: readonly string[], input: string | Uint8Array = ''): Promise<Run> {
  const [stdout, stderr] = [new Collected(), new Collected()]
  const status = await scoring(args, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr })
  return { status, out: stdout.text, err: stderr.text }
}
