import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import express from 'express'
import type { Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { receiveUpload, type Upload } from './receive-upload.server'

const folder = mkdtempSync(join(tmpdir(), 'opora-upload-'))
const answers: Upload[] = []
let server: Server
let port: number

/** A Remix action behind Express, as in the portal. */
const build = {
  routes: {
    upload: {
      id: 'upload',
      path: 'upload',
      module: {
        action: async ({ request }: { request: Request }) => {
          const upload = await receiveUpload(request, { maxBytes: 1_000_000, folder })
          answers.push(upload)
          return new Response(JSON.stringify(upload))
        },
      },
    },
  },
  entry: { module: { default: () => new Response('') } },
  assets: { routes: {} },
  future: {},
  publicPath: '/',
  assetsBuildDirectory: '',
} as unknown as ServerBuild

beforeAll(async () => {
  const app = express()
  app.all('*', createRequestHandler({ build, mode: 'production' }))
  server = app.listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

const send = async (form: FormData): Promise<Upload> =>
  (await (await fetch(`http://127.0.0.1:${port}/upload`, { method: 'POST', body: form })).json()) as Upload

function formWith(content: string | Uint8Array, name = 'акт.csv'): FormData {
  const form = new FormData()
  form.append('operationId', 'o-1')
  form.append('file', new Blob([content as BlobPart]), name)
  return form
}

test('a file comes to disk with its hash, its size, its Russian name and the fields beside it', async () => {
  const content = 'Код;Сумма\r\n'.repeat(20_000)
  const upload = await send(formWith(content, '../папка\\акт за март.csv'))
  if (!upload.ok) throw new Error(upload.refusal)
  expect(upload).toMatchObject({
    fields: { operationId: 'o-1' },
    file: { name: 'акт за март.csv', sizeBytes: Buffer.byteLength(content) },
  })
  expect(upload.file.sha256).toBe(createHash('sha256').update(content).digest('hex'))
  expect(readFileSync(upload.file.path, 'utf8')).toBe(content)
  rmSync(upload.file.path)
})

test('a long name is cut between signs, not through one', async () => {
  const upload = await send(formWith('1', '😀'.repeat(300)))
  if (!upload.ok) throw new Error(upload.refusal)
  expect(upload.file.name).toBe('😀'.repeat(200))
  rmSync(upload.file.path)
})

test.each([
  ['tooLarge', () => formWith(new Uint8Array(1_500_000))],
  ['noFile', () => formWith('')],
  ['noFile', () => new FormData()],
])('%s leaves nothing behind', async (refusal, form) => {
  expect(await send(form())).toEqual({ ok: false, refusal })
  expect(readdirSync(folder)).toEqual([])
})

test('an upload cut off half-way leaves nothing behind', async () => {
  const before = answers.length
  const socket = connect(port, '127.0.0.1')
  const start = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n'
  socket.write(
    `POST /upload HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 900000\r\n\r\n${start}`,
  )
  socket.write('1;2;3\r\n'.repeat(20_000))
  await expect.poll(() => readdirSync(folder).length).toBe(1)
  socket.destroy()
  await expect.poll(() => answers.length, { timeout: 5000 }).toBe(before + 1)
  expect(answers.at(-1)).toEqual({ ok: false, refusal: 'cutOff' })
  expect(readdirSync(folder)).toEqual([])
})
