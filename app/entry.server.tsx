import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { log } from './platform/logging/log.server'
import { withoutPadding } from './platform/http/without-padding.server'
import { textsOf } from './platform/i18n/texts'
import { NonceContext } from './ui/nonce'
import { TextsAtHandContext } from './ui/texts'

export const streamTimeout = 20_000

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const nonce = String(loadContext.nonce ?? '')
  const whole = isbot(request.headers.get('user-agent') ?? '')
  return new Promise((resolve, reject) => {
    let responseStatus = status
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <TextsAtHandContext.Provider value={textsOf}>
          <RemixServer context={context} url={request.url} nonce={nonce} />
        </TextsAtHandContext.Provider>
      </NonceContext.Provider>,
      {
        nonce,
        [whole ? 'onAllReady' : 'onShellReady']() {
          const body = withoutPadding()
          headers.set('Content-Type', 'text/html; charset=utf-8')
          headers.set('Cache-Control', 'no-store')
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: responseStatus }))
          pipe(body)
        },
        onShellError: (error: unknown) => reject(error as Error),
        onError(error: unknown) {
          responseStatus = 500
          log.error({ error }, 'render')
        },
      },
    )
    setTimeout(abort, streamTimeout + 1000)
  })
}

export function handleError(error: unknown, { request }: { request: Request }): void {
  if (!request.signal.aborted) log.error({ error, path: new URL(request.url).pathname }, 'request')
}
