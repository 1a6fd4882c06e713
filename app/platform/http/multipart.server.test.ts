import { expect, test } from 'vitest'
import { readMultipart } from './multipart.server'

const mostBytes = 1000

const send = (fileName: string, sizeBytes: number) => {
  const form = new FormData()
  form.set('typed', 'напечатано')
  form.set('scan', new File([new Uint8Array(sizeBytes)], fileName))
  return readMultipart(new Request('http://portal.test/', { method: 'POST', body: form }), mostBytes)
}

test.each(['акт; копия.pdf', 'акт=1.pdf', 'акт.pdf'])('a file named %s is taken as it is', async (name) => {
  const read = await send(name, 10)
  expect(read.ok).toBe(true)
  expect(read.data.get('typed')).toBe('напечатано')
  expect(read.data.get('scan')).toMatchObject({ name, size: 10 })
})

test.each([mostBytes + 1, mostBytes * 10])(
  'a file of %i bytes is refused, and what was typed is kept',
  async (size) => {
    const read = await send('акт.pdf', size)
    expect(read).toMatchObject({ ok: false, refusal: 'tooLarge' })
    expect(read.data.get('typed')).toBe('напечатано')
  },
)

test('what is not a form or breaks off is refused', async () => {
  const ask = (type: string, body: string) =>
    readMultipart(
      new Request('http://portal.test/', { method: 'POST', body, headers: { 'Content-Type': type } }),
      mostBytes,
    )
  expect(await ask('text/plain', 'a=1')).toMatchObject({ ok: false, refusal: 'notMultipart' })
  expect(await ask('multipart/form-data', 'a=1')).toMatchObject({ ok: false, refusal: 'cutOff' })
  const half = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1'
  expect(await ask('multipart/form-data; boundary=b', half)).toMatchObject({ ok: false, refusal: 'cutOff' })
})
