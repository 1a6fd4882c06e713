import { Button } from './button'
import { useTexts } from './texts'

/** Prints the page; Ctrl+P does the same without a script. */
export function PrintButton() {
  const { t } = useTexts()
  return (
    <Button type="button" kind="main" onClick={() => window.print()}>
      {t('common.action.print')}
    </Button>
  )
}
