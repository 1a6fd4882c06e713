import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { publicMeta } from '~/features/public-register/public-meta'
import { publishedRankings } from '~/features/ranking/published-ranking.read.server'
import { paths } from '~/paths'
import { absoluteAddress } from '~/platform/http/portal-address.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page, Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

/** @public */
export async function loader({ request }: LoaderFunctionArgs) {
  const [rankings, language] = await Promise.all([publishedRankings(), languageOf(request)])
  const { t } = textsOf(language)
  const canonical = absoluteAddress(paths.publicRanking)
  return { rankings, about: { title: t('ranking.public.title'), description: t('ranking.public.lead'), canonical } }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => publicMeta(data?.about)

/** Places of the organisations in the years that were reported: no scores, and nothing of clients. */
export default function PublicRanking() {
  const { t, day } = useTexts()
  const { rankings } = useLoaderData<typeof loader>()
  return (
    <Page
      title={t('ranking.public.title')}
      lead={t('ranking.public.lead')}
      crumbs={[{ to: paths.publicCentres, text: t('publicRegister.title') }]}
    >
      {rankings.length === 0 && <Empty>{t('ranking.public.empty')}</Empty>}
      {rankings.map(({ year, reportedOn, rows }) => (
        <Section key={year} title={t('ranking.public.of', { year })}>
          <p className="muted mb-3">{t('ranking.public.reported', { day: day(reportedOn) })}</p>
          {rows.length === 0 ? (
            <p>{t('ranking.public.tooFew')}</p>
          ) : (
            <Table
              caption={t('ranking.public.of', { year })}
              rows={rows}
              keyOf={(row) => row.name}
              columns={[
                { text: t('ranking.place'), isNumber: true, cell: (row) => row.place },
                { text: t('ranking.organisation'), cell: (row) => row.name },
              ]}
            />
          )}
        </Section>
      ))}
    </Page>
  )
}
