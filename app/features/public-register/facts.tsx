import type { ReactNode } from 'react'
import { useTexts } from '~/ui/texts'

/** Terms with what is known of them; what is empty says so. */
export function Facts({ facts }: { facts: readonly (readonly [term: string, value: ReactNode])[] }) {
  const { t } = useTexts()
  return (
    <dl className="facts">
      {facts.map(([term, value]) => (
        <div key={term} className="contents">
          <dt>{term}</dt>
          <dd>{value || <span className="muted">{t('publicRegister.card.none')}</span>}</dd>
        </div>
      ))}
    </dl>
  )
}
