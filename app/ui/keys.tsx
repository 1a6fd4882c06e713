import { Dialog } from 'radix-ui'
import { useEffect, useState } from 'react'
import { Button } from './button'
import { useTexts } from './texts'

const keys = [
  ['/', 'search'],
  ['Ctrl+Enter', 'send'],
  ['↑ ↓', 'rows'],
  ['← →', 'neighbours'],
  ['Tab', 'next'],
  ['Esc', 'close'],
  ['?', 'help'],
] as const

/** The keys of the portal, shown by `?`. */
export function Keys() {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (event.key !== '?' || isTyping(event.target)) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', open)
    return () => document.removeEventListener('keydown', open)
  }, [])
  return (
    <Dialog.Root open={isOpen} onOpenChange={setOpen}>
      <Dialog.Trigger asChild>
        <button type="button" className="linklike" aria-label={t('common.keys.title')} title={t('common.keys.title')}>
          ?
        </button>
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-shade" />
        <Dialog.Content className="dialog" aria-describedby={undefined}>
          <Dialog.Title asChild>
            <h2>{t('common.keys.title')}</h2>
          </Dialog.Title>
          <dl className="facts">
            {keys.map(([key, what]) => (
              <div key={key} className="contents">
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{t(`common.keys.${what}`)}</dd>
              </div>
            ))}
          </dl>
          <div className="dialog-actions">
            <Dialog.Close asChild>
              <Button type="button">{t('common.action.close')}</Button>
            </Dialog.Close>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** Is the person typing text, so that a letter is a letter? */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) || target.isContentEditable)
