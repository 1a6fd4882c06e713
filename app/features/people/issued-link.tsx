import { useState } from 'react'
import { Button } from '~/ui/button'
import { useTexts } from '~/ui/texts'

/** The one-time link, shown once to be handed over. */
export function IssuedLink(props: { name: string; address: string; expiresAt: Date | string }) {
  const { t, instant } = useTexts()
  const [isCopied, setCopied] = useState(false)
  const copy = () => void navigator.clipboard.writeText(props.address).then(() => setCopied(true))
  return (
    <div className="say" data-tone="good" role="status">
      <b>{t('people.link.ready', { name: props.name })}</b>
      <p className="mb-2">{t('people.link.once', { time: instant(props.expiresAt) })}</p>
      <div className="flex flex-wrap items-end gap-2">
        <label className="field mb-0 grow">
          {t('people.link.label')}
          <input
            className="input"
            readOnly
            value={props.address}
            onFocus={(event) => event.currentTarget.select()}
            data-testid="password-link"
          />
        </label>
        <Button type="button" onClick={copy}>
          <span aria-live="polite">{isCopied ? t('people.link.copied') : t('people.link.copy')}</span>
        </Button>
      </div>
    </div>
  )
}
