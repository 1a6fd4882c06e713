import { RemixBrowser } from '@remix-run/react'
import { setNonce } from 'get-nonce'
import { startTransition, StrictMode, useEffect } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { tellWhatWasDone } from './ui/before-scripts'

// Dialogs add a style of their own while they are open: it carries the nonce of this page.
setNonce(document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '')

function Opora() {
  useEffect(() => void tellWhatWasDone(document), [])
  return <RemixBrowser />
}

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <Opora />
    </StrictMode>,
  )
})
