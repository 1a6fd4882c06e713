import type { NextFunction, Request, Response } from 'express'

const megabyte = 1024 * 1024
const formBytes = megabyte
const uploadBytes = 70 * megabyte
const readToNowhereBytes = 1024 * megabyte
/** The pages that take files; they count what really comes themselves. */
const uploads = [/^\/(papers|orders|templates)\b/, /^\/imports\/new\//, /^\/acts\/[^/]+\/[^/]+\/(upload|clients\/)/]

/** A body says how long it is and is no longer than its page needs: nobody fills the memory with a form. */
export function limitBody(request: Request, response: Response, next: NextFunction): void {
  if (request.method === 'GET' || request.method === 'HEAD') return next()
  const length = Number(request.get('content-length') ?? NaN)
  const isUpload = uploads.some((place) => place.test(request.path))
  if (Number.isNaN(length)) return void response.status(411).type('text').send('Длина запроса не указана.')
  if (length <= (isUpload ? uploadBytes : formBytes)) return next()
  // What is still on its way is read to nowhere, so that its sender gets the answer and not a broken line.
  if (length <= readToNowhereBytes) request.resume()
  else response.set('Connection', 'close')
  response.status(413).type('text').send('Отправлено больше, чем принимает эта страница.')
}
