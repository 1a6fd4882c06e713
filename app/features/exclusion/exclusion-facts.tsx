import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { useTexts } from '~/ui/texts'
import type { ExclusionPage } from './exclusion-page.read.server'

/** Whose exclusion or return it is, what the commission decided and on which ground. */
export function ExclusionFacts({ page }: { page: ExclusionPage }) {
  const { t, pick } = useTexts()
  return (
    <dl className="facts">
      <dt>{t('exclusion.organisation')}</dt>
      <dd>
        <Link to={paths.organisation(page.organisation.code)}>{page.organisation.shortName}</Link>
      </dd>
      <dt>{t('exclusion.outcome')}</dt>
      <dd>{t(`exclusion.outcomes.${page.outcome}`)}</dd>
      <dt>{t('exclusion.question')}</dt>
      <dd>
        {page.title} · <Link to={paths.commissionQuestion(page.id)}>{t('exclusion.openQuestion')}</Link>
      </dd>
      {page.ground && (
        <>
          <dt>{t('exclusion.ground')}</dt>
          <dd>{pick(page.ground)}</dd>
        </>
      )}
      {page.basis && (
        <>
          <dt>{t('exclusion.basis')}</dt>
          <dd>{page.basis}</dd>
        </>
      )}
    </dl>
  )
}
