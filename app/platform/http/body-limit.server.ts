import type { NextFunction, Request, Response } from 'express'

const megabyte = 1024 * 1024
const formBytes = megabyte
const uploadBytes = 70 * megabyte
/** The pages that take files; they count what really comes themselves. */
const uploads = [/^\/imports\/new\//, /^\/acts\/[^/]+\/[^/]+\/(upload|clients\/)/]

/** A body says how long it is and is no longer than its page needs: nobody fills the memory with a form. */
export function limitBody(request: Request, response: Response, next: NextFunction): void {
  if (request.method === 'GET' || request.method === 'HEAD') return next()
  const length = Number(request.get('content-length') ?? NaN)
  const isUpload = uploads.some((place) => place.test(request.path))
  if (Number.isNaN(length)) response.status(411).type('text').send('Длина запроса не указана.')
  else if (length > (isUpload ? uploadBytes : formBytes))
    response.status(413).type('text').send('Отправлено больше, чем принимает эта страница.')
  else next()
}
