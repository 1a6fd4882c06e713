import type { NextFunction, Request, Response } from 'express'

/**
 * A request that changes something must come from a page of this portal: its Origin is our own host.
 * One without an Origin is refused too, before any action runs.
 */
export function sameOriginOnly(request: Request, response: Response, next: NextFunction): void {
  if (request.method === 'GET' || request.method === 'HEAD' || cameFromHere(request)) next()
  else response.status(403).type('text').send('Запрос пришёл не со страницы портала. Откройте форму заново.')
}

function cameFromHere(request: Request): boolean {
  const origin = request.get('origin')
  if (!origin || !URL.canParse(origin)) return false
  return new URL(origin).host === request.get('host')
}
