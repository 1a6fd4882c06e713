import { expect, test } from 'vitest'
import '../../../tests/support/with-database'
import { requireActor } from './require-actor.server'

const refusalOf = async (request: Request): Promise<string | null> => {
  const thrown: unknown = await requireActor(request, 'work:see').catch((error: unknown) => error)
  return (thrown as Response).headers.get('Location')
}

const post = (referer?: string) =>
  new Request('http://portal.test/clients/new', { method: 'POST', headers: referer ? { Referer: referer } : {} })

test.each([
  { why: 'a page', request: new Request('http://portal.test/acts?page=2'), to: '/acts?page=2' },
  { why: 'the data of a page', request: new Request('http://portal.test/acts.data?page=2'), to: '/acts?page=2' },
  { why: 'the data of the first page', request: new Request('http://portal.test/_root.data'), to: '/' },
])('$why asks to sign in, and leads back', async ({ request, to }) => {
  expect(await refusalOf(request)).toBe(`/sign-in?to=${encodeURIComponent(to)}`)
})

test.each([
  { why: 'its page', referer: 'http://portal.test/clients/new?from=list', to: '/clients/new?from=list' },
  { why: 'the first page where another site sent it', referer: 'http://elsewhere.test/trap', to: '/work' },
  { why: 'the first page where nothing is told', referer: undefined, to: '/work' },
])('a form whose session has ended leads back to $why', async ({ referer, to }) => {
  expect(await refusalOf(post(referer))).toBe(`/sign-in?to=${encodeURIComponent(to)}&ended=1`)
})
