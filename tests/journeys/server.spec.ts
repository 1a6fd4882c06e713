import { request as httpRequest } from 'node:http'
import { expect, test } from '@playwright/test'
import { startPortal } from './portal'

test('the server says that it is well, keeps strangers out, and counts requests', async ({ request }) => {
  const portal = await startPortal({ RATE_LIMIT: '40' })
  try {
    expect(await (await request.get(`${portal.address}/healthz`)).text()).toBe('ok')
    expect(await (await request.get(`${portal.address}/readyz`)).text()).toBe('ready')

    const page = await request.get(`${portal.address}/sign-in`)
    const policy = page.headers()['content-security-policy'] ?? ''
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain("script-src 'self' 'unsafe-inline'")
    expect(await page.text()).toContain(`nonce="${nonce}"`)
    expect(page.headers()['x-powered-by']).toBeUndefined()

    const form = { login: 'admin', password: portal.adminPassword }
    const stranger = await request.post(`${portal.address}/sign-in`, {
      form,
      headers: { origin: 'http://evil.example' },
    })
    expect(stranger.status()).toBe(403)
    const nobody = await request.post(`${portal.address}/sign-in`, { form })
    expect(nobody.status()).toBe(403)
    const own = await request.post(`${portal.address}/sign-in`, {
      form,
      headers: { origin: portal.address },
      maxRedirects: 0,
    })
    expect(own.status()).toBe(302)

    const huge = await request.post(`${portal.address}/sign-in`, {
      form: { login: 'a'.repeat(2_000_000) },
      headers: { origin: portal.address },
    })
    expect(huge.status()).toBe(413)

    const spellings = ['/sign-in', '/sign-in/', '/sign%2Din', '/Sign-In']
    const guess = (_: unknown, index: number) =>
      request.post(portal.address + spellings[index % spellings.length], {
        form: { login: 'admin', password: 'не тот' },
        headers: { origin: portal.address },
      })
    const guesses = await Promise.all(Array.from({ length: 12 }, guess))
    const refused = guesses.find((answer) => answer.status() === 429)
    expect(await refused?.text()).toContain('Слишком много обращений с вашего адреса.')
    expect(await statusOfRaw(portal.address, '/nowhere/../sign-in')).toBe(429)
    expect((await request.get(`${portal.address}/sign-in`)).status()).toBe(200)

    const answers = await Promise.all(Array.from({ length: 40 }, () => request.get(`${portal.address}/sign-in`)))
    expect(answers.some((answer) => answer.status() === 429)).toBe(true)
  } finally {
    await portal.stop()
  }
})

test('told to stop, the server finishes the request that is in flight', async () => {
  const portal = await startPortal()
  const { hostname, port } = new URL(portal.address)
  const body = `login=admin&password=${portal.adminPassword}`
  const sent = httpRequest({
    hostname,
    port,
    method: 'POST',
    path: '/sign-in',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': body.length,
      origin: portal.address,
    },
  })
  const answered = new Promise<number>((resolve, reject) => {
    sent.on('response', (response) => resolve(response.resume().statusCode ?? 0)).on('error', reject)
  })
  sent.write(body.slice(0, 10))
  await new Promise((resolve) => setTimeout(resolve, 300))
  const stopped = portal.stop()
  await new Promise((resolve) => setTimeout(resolve, 300))
  sent.end(body.slice(10))
  expect(await answered).toBe(302)
  await stopped
})

/** Sends a form to a path exactly as it is written: a browser would straighten it first. */
const statusOfRaw = (address: string, path: string) =>
  new Promise<number | undefined>((told, failed) => {
    const { hostname, port } = new URL(address)
    const sent = httpRequest({ hostname, port, path, method: 'POST', headers: { origin: address } }, (answer) => {
      answer.resume()
      told(answer.statusCode)
    })
    sent.once('error', failed).end()
  })
