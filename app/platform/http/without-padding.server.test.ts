import { createElement } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { expect, test } from 'vitest'
import { withoutPadding } from './without-padding.server'

/** A page of Cyrillic letters, moved on by one Latin letter at a time, so that a letter falls on every edge. */
const rendered = (shift: number) =>
  new Promise<Buffer>((resolve) => {
    const rows = Array.from({ length: 200 }, (_, key) => createElement('p', { key }, 'Ниже стандарта'))
    const stream = renderToPipeableStream(createElement('main', null, 'x'.repeat(shift), rows), {
      onAllReady() {
        const parts: Buffer[] = []
        const body = withoutPadding()
        body.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts)))
        stream.pipe(body)
      },
    })
  })

test.each([0, 1, 2, 3])('a long Russian page has no zero bytes and no broken letters, shift %i', async (shift) => {
  const page = await rendered(shift)
  expect(page.includes(0)).toBe(false)
  expect(page.toString().match(/<p>Ниже стандарта<\/p>/g)).toHaveLength(200)
})
