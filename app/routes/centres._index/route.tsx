import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { CentreList } from '~/features/public-register/centre-list'
import { centreQuery } from '~/features/public-register/centre-query'
import { centreRow } from '~/features/public-register/centre-row'
import { CentreSearch } from '~/features/public-register/centre-search'
import { findCentres } from '~/features/public-register/find-centres'
import { publicMeta } from '~/features/public-register/public-meta'
import { registerOn } from '~/features/public-register/register-of-day.read.server'
import { SearchSaid } from '~/features/public-register/search-said'
import { paths } from '~/paths'
import { today } from '~/platform/clock.server'
import { absoluteAddress } from '~/platform/http/portal-address.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page } from '~/ui/page'
import { Pages } from '~/ui/table'
import { Empty, Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

/** @public */
export async function loader({ request }: LoaderFunctionArgs) {
  const query = centreQuery(request.url, await today())
  const [register, language] = await Promise.all([registerOn(query.on), languageOf(request)])
  const { rows, ...found } = findCentres(register, query)
  const { t } = textsOf(language)
  return {
    query,
    found,
    rows: rows.map((centre) => centreRow(centre, query.on)),
    isEmpty: register.centres.length === 0,
    municipalities: register.municipalities,
    about: {
      title: t('publicRegister.title'),
      description: t('publicRegister.description'),
      canonical: absoluteAddress(paths.publicCentres),
    },
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => publicMeta(data?.about)

export default function Centres() {
  const { t, day } = useTexts()
  const { query, found, rows, isEmpty, municipalities } = useLoaderData<typeof loader>()
  const on = query.isPast ? query.on : undefined
  return (
    <Page title={t('publicRegister.title')} lead={t('publicRegister.lead')}>
      {on && (
        <Say tone="warn">
          {t('publicRegister.asOf', { day: day(on) })}{' '}
          <Link to={paths.publicCentres}>{t('publicRegister.toToday')}</Link>
        </Say>
      )}
      <CentreSearch key={JSON.stringify(query)} query={query} municipalities={municipalities} />
      <SearchSaid typed={query.text} found={found} />
      {rows.length > 0 ? (
        <CentreList rows={rows} day={query.on} on={on} />
      ) : isEmpty ? (
        <Empty>{t('publicRegister.empty')}</Empty>
      ) : (
        <Empty action={<Link to={paths.publicCentres}>{t('publicRegister.showAll')}</Link>}>
          {t('publicRegister.nothing')} {t('publicRegister.nothingHint')}
        </Empty>
      )}
      <Pages list={{ rows, total: found.total, query: { ...query.list, page: found.page } }} />
      <p className="mt-6 flex flex-wrap gap-x-6 gap-y-2 no-print">
        <Link to={paths.publicMunicipalities}>{t('publicRegister.byMunicipality')}</Link>
        <Link to={paths.publicExcluded}>{t('exclusion.excluded.link')}</Link>
        <Link to={paths.publicRanking}>{t('ranking.public.link')}</Link>
        <a href={paths.registerExtract(query.view, on)} rel="nofollow">
          {t('publicRegister.wholeExtract')}
        </a>
      </p>
    </Page>
  )
}
