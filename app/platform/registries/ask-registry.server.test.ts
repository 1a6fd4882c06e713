import { delay, http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { askRegistry } from './ask-registry.server'

const address = 'http://registry.portal.test/api'
const ogrn = '1150000001975'
const page = `${address}/organisations/${ogrn}`
const server = setupServer()

const organisation = {
  ...{ name: 'АНО «Полынный мыс»', inn: '0001107684', ogrn, headName: 'Ольшанский Виктор Павлович' },
  ...{ status: 'active', activityCodes: ['87.90'], hasArrears: false },
}

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  server.resetHandlers()
  vi.unstubAllEnvs()
})
afterAll(() => server.close())

const connect = () => vi.stubEnv('TAX_REGISTRY_URL', `${address}/`)
const answering = (answer: () => Response | Promise<Response>) => {
  connect()
  server.use(http.get(page, answer))
  return askRegistry('tax', ogrn)
}
const unavailable = (problem: string) => ({ outcome: 'unavailable', problem })

test('an answer is read, and what it does not say is unknown rather than no', async () => {
  const { hasArrears: _hasArrears, ...silent } = organisation
  expect(await answering(() => HttpResponse.json(silent))).toEqual({
    outcome: 'found',
    answer: { ...organisation, shortName: '', kpp: null, hasArrears: null, isStandIn: false },
  })
})

test('404 is the register’s own «there is none»', async () => {
  expect(await answering(() => new HttpResponse(null, { status: 404 }))).toEqual({ outcome: 'not-found' })
})

test('a register that is not connected gives no answer', async () => {
  expect(await askRegistry('justice', ogrn)).toEqual(unavailable('notConnected'))
})

test.each([
  { why: 'it is out of order', status: 503 },
  { why: 'it does not let us in', status: 401 },
])('$status: $why', async ({ status }) => {
  expect(await answering(() => new HttpResponse(null, { status }))).toEqual(unavailable('refused'))
})

test.each([
  { why: 'no JSON', body: '<html>' },
  { why: 'a state that is not of the list', body: JSON.stringify({ ...organisation, status: 'sleeping' }) },
  { why: 'another organisation', body: JSON.stringify({ ...organisation, ogrn: '1120000002946' }) },
  { why: 'an endless answer', body: JSON.stringify({ ...organisation, more: 'x'.repeat(300_000) }) },
  { why: 'nothing', body: '' },
])('$why is no answer', async ({ body }) => {
  expect(await answering(() => new HttpResponse(body))).toEqual(unavailable('badAnswer'))
})

test('whoever keeps us waiting is not waited for', async () => {
  vi.stubEnv('REGISTRY_TIMEOUT_MS', '30')
  const answer = answering(async () => {
    await delay(2_000)
    return HttpResponse.json(organisation)
  })
  expect(await answer).toEqual(unavailable('timeOut'))
})

test('a line that is down, and a register that sends us elsewhere', async () => {
  expect(await answering(() => HttpResponse.error())).toEqual(unavailable('noConnection'))
  const elsewhere = () => HttpResponse.redirect('http://elsewhere.portal.test/', 302)
  expect(await answering(elsewhere)).toEqual(unavailable('noConnection'))
})
