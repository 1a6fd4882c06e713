import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { exitOfBrokenOutput, Output } from './streams'

/** Takes one piece at a time, and says when it is ready for the next. */
class Slow extends Writable {
  readonly pieces: string[] = []
  constructor() {
    super({ highWaterMark: 1 })
  }
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.pieces.push(chunk.toString())
    setImmediate(done)
  }
}

test('small texts are held together and written in large pieces, in their order', async () => {
  const slow = new Slow()
  const output = new Output(slow, 4)
  for (const text of ['a', 'b', 'cd', 'e']) await output.write(text)
  expect(slow.pieces).toEqual(['abcd'])
  await output.flush()
  await output.flush()
  expect(slow.pieces).toEqual(['abcd', 'e'])
})

test('a closed pipe is no failure; anything else is told', () => {
  const slow = new Slow()
  expect(exitOfBrokenOutput(Object.assign(new Error('closed'), { code: 'EPIPE' }), slow)).toBeUndefined()
  expect(slow.pieces).toEqual([])
  expect(exitOfBrokenOutput(Object.assign(new Error('full'), { code: 'ENOSPC' }), slow)).toBe(1)
  expect(exitOfBrokenOutput(new Error('torn'), slow)).toBe(1)
  slow.end()
  expect(slow.pieces[0]).toBe('standard output cannot be written (ENOSPC)\n')
})
