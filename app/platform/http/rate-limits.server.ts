import type { Request, RequestHandler } from 'express'
import { rateLimit, type Options } from 'express-rate-limit'

const tooMany =
  'Слишком много обращений с вашего адреса. Подождите минуту и обновите страницу.\n' +
  '(Too many requests from your address. Wait a minute and load the page again.)\n'

const aMinute = {
  windowMs: 60_000,
  standardHeaders: 'draft-7',
  legacyHeaders: false,
  handler: (_request, response, _next, { statusCode }) =>
    void response.status(statusCode).type('text/plain; charset=utf-8').send(tooMany),
} satisfies Partial<Options>

/** However an address is spelt that leads to the same page: through other folders, by signs of percent, as data. */
function plainPath({ path }: Request): string {
  try {
    return decodeURIComponent(new URL(`http://portal${path}`).pathname)
      .toLowerCase()
      .replace(/\/*(\.data)?\/*$/, '')
  } catch {
    return path
  }
}
const isSignIn = (request: Request) => request.method === 'POST' && plainPath(request) === '/sign-in'
const isExtract = (request: Request) => plainPath(request).endsWith('/extract')

/**
 * How often one address may ask in a minute.
 * @param requests of any kind; papers that are made for anybody cost more than a page and passwords are guessed, so that
 *   those are a twentieth of it, of passwords ten at least
 */
export function rateLimits(requests: number): RequestHandler[] {
  const few = Math.ceil(requests / 20)
  return [
    rateLimit({ ...aMinute, limit: requests }),
    rateLimit({ ...aMinute, limit: few, skip: (request) => !isExtract(request) }),
    rateLimit({ ...aMinute, limit: Math.max(10, few), skip: (request) => !isSignIn(request) }),
  ]
}
