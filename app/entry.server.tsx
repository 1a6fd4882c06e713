import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { log } from './platform/logging/log.server'
import { withoutPadding } from './platform/http/without-padding.server'
import { textsOf, type Language } from './platform/i18n/texts'
import { NonceContext } from './ui/nonce'
import { TextsSourceContext } from './ui/texts'

export const streamTimeout = 20_000

const texts = { there: textsOf, fetched: async (language: Language) => textsOf(language) }

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
        <TextsSourceContext.Provider value={texts}>
          <RemixServer context={context} url={request.url} nonce={nonce} />
        </TextsSourceContext.Provider>
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
