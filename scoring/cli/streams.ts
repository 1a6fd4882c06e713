import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'

export interface Streams {
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable
}

/** Writes in large pieces and waits while the other side is slow, so that memory stays flat. */
export class Output {
  private held: string[] = []
  private heldLength = 0

  constructor(
    private readonly stream: Writable,
    private readonly pieceLength = 65_536,
  ) {}

  async write(text: string): Promise<void> {
    this.held.push(text)
    this.heldLength += text.length
    if (this.heldLength >= this.pieceLength) await this.flush()
  }

  async flush(): Promise<void> {
    const text = this.held.join('')
    this.held = []
    this.heldLength = 0
    if (text !== '' && !this.stream.write(text)) await once(this.stream, 'drain')
  }
}

/** What a process ends with when its output breaks off; anything but a closed pipe is told. */
export function exitOfBrokenOutput({ code, message }: NodeJS.ErrnoException, stderr: Writable): number | undefined {
  // A reader that has seen enough (`| head`) closes the pipe: that is not a failure of ours.
  if (code === 'EPIPE') return undefined
  stderr.write(`standard output cannot be written (${code ?? message})\n`)
  return 1
}
