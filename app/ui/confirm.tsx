import { AlertDialog } from 'radix-ui'
import { useState, type ReactNode } from 'react'
import { Button } from './button'
import { useTexts } from './texts'

/**
 * A decision asks for confirmation and says what will happen. The form's fields (a reason, an operation id)
 * stand inside `children`; `form` is the id of the form that the confirmation sends.
 */
export function Confirm(props: {
  trigger: string
  title: string
  children: ReactNode
  confirm: string
  form: string
  kind?: 'main' | 'danger' | 'plain'
  size?: 'normal' | 'small'
  name?: string
  value?: string
}) {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  // A button that leaves the page with its dialog would no longer send the form: first it sends, then it goes.
  const closeAfterSending = () => setTimeout(() => setOpen(false))
  return (
    <AlertDialog.Root open={isOpen} onOpenChange={setOpen}>
      <AlertDialog.Trigger asChild>
        <Button type="button" kind={props.kind ?? 'main'} size={props.size}>
          {props.trigger}
        </Button>
      </AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="dialog-shade" />
        <AlertDialog.Content className="dialog">
          <AlertDialog.Title asChild>
            <h2>{props.title}</h2>
          </AlertDialog.Title>
          <AlertDialog.Description asChild>
            <div>{props.children}</div>
          </AlertDialog.Description>
          <div className="dialog-actions">
            <AlertDialog.Cancel asChild>
              <Button type="button">{t('common.action.cancel')}</Button>
            </AlertDialog.Cancel>
            <Button
              type="submit"
              form={props.form}
              kind={props.kind ?? 'main'}
              name={props.name}
              value={props.value}
              onClick={closeAfterSending}
            >
              {props.confirm}
            </Button>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
