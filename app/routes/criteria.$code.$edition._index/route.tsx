import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CriterionTable } from '~/features/criteria/criterion-table'
import { requirePublicSet } from '~/features/criteria/require-set.server'
import { SetFacts } from '~/features/criteria/set-facts'
import { effectOfSet } from '~/features/criteria/set-order.server'
import { setPage } from '~/features/criteria/set-page.read.server'
import { SetWarnings } from '~/features/criteria/set-warnings'
import { paths } from '~/paths'
import { may } from '~/platform/auth/actor'
import { ButtonLink } from '~/ui/button'
import { Page, Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'

/** @public */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, set } = await requirePublicSet(request, params)
  const page = await setPage(set, actor)
  return { page, effect: effectOfSet(set), isReader: actor !== null && may(actor, 'criteria:read') }
}

export default function CriterionSetRoute() {
  const { t } = useTexts()
  const { page, effect, isReader } = useLoaderData<typeof loader>()
  const { set, can } = page
  const { code, edition } = set
  return (
    <Page
      title={t('criteria.editionOf', { title: set.title, edition })}
      crumbs={isReader ? [{ to: paths.criteria, text: t('criteria.title') }] : []}
      actions={
        <>
          {isReader && page.others.length > 0 && (
            <ButtonLink to={paths.compareCriteria(code, edition)}>{t('criteria.compare')}</ButtonLink>
          )}
          {isReader && set.criteria.length > 0 && (
            <ButtonLink to={paths.criteriaAsSeen(code, edition)}>{t('criteria.preview')}</ButtonLink>
          )}
          <a className="button" href={paths.criterionSetExport(code, edition)} download>
            {t('common.action.exportCsv')}
          </a>
          {can.edit && <ButtonLink to={paths.editCriterionSet(code, edition)}>{t('criteria.edit')}</ButtonLink>}
          {can.approve && !page.waiting && (
            <ButtonLink kind="main" to={paths.newOrder('criterion-set', { 'effect.set': effect })}>
              {t('criteria.prepareOrder')}
            </ButtonLink>
          )}
          {can.copy && (
            <ButtonLink to={`${paths.newCriterionSet}?from=${set.id}`}>{t('criteria.newEdition')}</ButtonLink>
          )}
        </>
      }
    >
      <SetWarnings page={page} />
      <SetFacts page={page} />
      <Section title={t('criteria.criteriaTitle')}>
        <CriterionTable set={set} />
      </Section>
    </Page>
  )
}
