import type { ReactNode } from 'react'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { Page } from '~/ui/page'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

/** What every calculator has: what is typed at the left, what comes of it at the right, and the way back to the example. */
export function CalculatorPage(props: {
  title: string
  lead: string
  result: ReactNode
  onReset: () => void
  children: ReactNode
}) {
  const { t } = useTexts()
  return (
    <Page
      title={props.title}
      lead={props.lead}
      crumbs={[{ to: paths.methodology, text: t('methodology.title') }]}
      actions={
        <Button type="button" onClick={props.onReset}>
          {t('methodology.calc.reset')}
        </Button>
      }
    >
      <noscript>
        <Say tone="warn">{t('methodology.calc.noScript')}</Say>
      </noscript>
      <div className="two calculator">
        <div>{props.children}</div>
        <aside className="panel calculator-result" aria-label={t('methodology.calc.result')}>
          {props.result}
          <p className="muted small calculator-note">{t('methodology.calc.link')}</p>
        </aside>
      </div>
    </Page>
  )
}

/** The answer in one line, told again whenever it changes. */
export const Answer = (props: { children: ReactNode; of: ReactNode }) => (
  <div className="calculator-answer" aria-live="polite" aria-atomic="true">
    <output>{props.children}</output>
    <div className="muted small">{props.of}</div>
  </div>
)

/** In the place of an answer, while a field cannot be read. */
export function Unreadable() {
  const { t } = useTexts()
  return (
    <p className="calculator-answer" role="status">
      {t('methodology.calc.unreadable')}
    </p>
  )
}
