import { RemixBrowser } from '@remix-run/react'
import { setNonce } from 'get-nonce'
import type { i18n } from 'i18next'
import { startTransition, StrictMode, useEffect } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { loadTexts } from './platform/i18n/load-texts'
import { isLanguage } from './platform/i18n/texts'
import { tellWhatWasDone } from './ui/before-scripts'
import { TextsAtHandContext } from './ui/texts'

// Dialogs add a style of their own while they are open: it carries the nonce of this page.
setNonce(document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '')

function Opora({ texts }: { texts: i18n }) {
  useEffect(() => void tellWhatWasDone(document), [])
  return (
    <TextsAtHandContext.Provider value={() => texts}>
      <RemixBrowser />
    </TextsAtHandContext.Provider>
  )
}

const { lang } = document.documentElement
void loadTexts(isLanguage(lang) ? lang : 'ru').then((texts) =>
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <Opora texts={texts} />
      </StrictMode>,
    )
  }),
)
