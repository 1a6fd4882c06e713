import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, expect, test } from 'vitest'
import { documents, type Document } from './documents'

const folder = mkdtempSync(join(tmpdir(), 'documents-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

async function all(source: string, input: Readable = Readable.from([]), mostBytes?: number): Promise<Document[]> {
  const found: Document[] = []
  for await (const document of documents(source, input, mostBytes)) found.push(document)
  return found
}

test('a document that is too large is refused, whole or a line of many', async () => {
  const large = { line: null, text: null, reason: 'is larger than 4 bytes' }
  expect(await all(file('large.json', '12345'), undefined, 4)).toEqual([large])
  expect(await all(file('fits.json', '1234'), undefined, 4)).toEqual([{ line: null, text: '1234', reason: '' }])
  expect(await all(file('lines.NDJSON', '1\n12345\n\n2345\n6789012'), undefined, 4)).toEqual([
    { line: 1, text: '1', reason: '' },
    { ...large, line: 2 },
    { line: 4, text: '2345', reason: '' },
    { ...large, line: 5 },
  ])
})

test('a line that comes in pieces is one line', async () => {
  const found = await all(file('one.ndjson', `${'1'.repeat(3_000_000)}\n2`))
  expect(found.map(({ line, text }) => [line, text?.length])).toEqual([
    [1, 3_000_000],
    [2, 1],
  ])
})

test('what cannot be read is told, a fault of ours is not hidden', async () => {
  expect(await all(join(folder, 'absent.json'))).toEqual([
    { line: null, text: null, reason: 'cannot be read (ENOENT): expected a file, or - for standard input' },
  ])
  const broken = (error: unknown) =>
    all(
      '-',
      new Readable({
        read() {
          this.destroy(error as Error)
        },
      }),
    )
  await expect(broken(new Error('ours'))).rejects.toThrow('ours')
  await expect(broken(Object.assign(new Error('odd'), { code: 'HPE' }))).rejects.toThrow('odd')
  expect(await broken(Object.assign(new Error('io'), { code: 'EIO' }))).toHaveLength(1)
})
