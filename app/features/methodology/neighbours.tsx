import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { useTexts } from '~/ui/texts'
import type { RulePage } from './rule-page.read.server'

/** The rules before and after this one. */
export function Neighbours({ previous, next }: Pick<RulePage, 'previous' | 'next'>) {
  const { t, pick } = useTexts()
  return (
    <nav className="neighbours section no-print" aria-label={t('methodology.rule.neighbours')}>
      {previous && (
        <Link to={paths.rule(previous.id)} rel="prev">
          <span className="muted small block">← {t('methodology.rule.previous')}</span>
          {pick(previous.title)}
        </Link>
      )}
      {next && (
        <Link to={paths.rule(next.id)} rel="next" className="neighbour-next">
          <span className="muted small block">{t('methodology.rule.next')} →</span>
          {pick(next.title)}
        </Link>
      )}
    </nav>
  )
}
