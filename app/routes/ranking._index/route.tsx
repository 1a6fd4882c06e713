import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { rankedYears, rankingFor } from '~/features/ranking/ranking-of-year.read.server'
import { yearAsked } from '~/features/ranking/ranking-query'
import { RankingTable } from '~/features/ranking/ranking-table'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { Empty, Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'ranking:read')
  const [years, day] = [await rankedYears(), await today()]
  const year = yearAsked(request.url) ?? years[0] ?? null
  return {
    ...{ years, year, isRunning: year === Number(day.slice(0, 4)) },
    rows: year === null ? [] : await rankingFor(actor, year),
    isMinistry: actor.organisationId === null,
    mayReport: actor.permissions.has('ranking:report') && actor.permissions.has('paper:prepare'),
    mayOpenSettlement: actor.permissions.has('settlement:read'),
  }
}

export default function Ranking() {
  const { t } = useTexts()
  const { years, year, rows, isRunning, isMinistry, mayReport, mayOpenSettlement } = useLoaderData<typeof loader>()
  if (year === null)
    return (
      <Page title={t('ranking.title')} lead={t('ranking.lead')}>
        <Empty>{t('ranking.empty')}</Empty>
      </Page>
    )
  return (
    <Page
      title={t('ranking.titleOf', { year })}
      lead={t(isMinistry ? 'ranking.lead' : 'ranking.leadOwn')}
      actions={
        <>
          <a className="button" data-kind="plain" href={paths.rankingExport(year)} download>
            {t('common.action.exportCsv')}
          </a>
          {mayReport && (
            <ButtonLink kind="main" to={paths.newPaper('ranking-report', String(year))}>
              {t('ranking.report')}
            </ButtonLink>
          )}
        </>
      }
    >
      {years.length > 1 && (
        <nav className="mb-3 flex flex-wrap gap-x-4" aria-label={t('ranking.years')}>
          {years.map((one) => (
            <Link key={one} to={paths.ranking(one)} aria-current={one === year ? 'page' : undefined}>
              {one}
            </Link>
          ))}
        </nav>
      )}
      {isRunning && <Say tone="warn">{t('ranking.running', { year })}</Say>}
      <RankingTable {...{ rows, year, mayOpenSettlement }} />
      <p className="muted mt-4">
        {t('ranking.how')} <Link to={paths.rule('ranking-places')}>{t('ranking.rule')}</Link>
      </p>
    </Page>
  )
}
