import type { MetaFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { excludedOn } from '~/features/public-register/excluded.read.server'
import { publicMeta } from '~/features/public-register/public-meta'
import { paths } from '~/paths'
import { today } from '~/platform/clock.server'
import { absoluteAddress } from '~/platform/http/portal-address.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page } from '~/ui/page'
import { Table } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

/** @public */
export async function loader({ request }: LoaderFunctionArgs) {
  const [rows, language] = await Promise.all([excludedOn(await today()), languageOf(request)])
  const { t } = textsOf(language)
  const canonical = absoluteAddress(paths.publicExcluded)
  return { rows, about: { title: t('exclusion.excluded.title'), description: t('exclusion.excluded.lead'), canonical } }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => publicMeta(data?.about)

/** Centres that are out of the register, with the order and the ground (clause 2.4.7 of Order 929). */
export default function Excluded() {
  const { t, day } = useTexts()
  const { rows } = useLoaderData<typeof loader>()
  return (
    <Page
      title={t('exclusion.excluded.title')}
      lead={t('exclusion.excluded.lead')}
      crumbs={[{ to: paths.publicCentres, text: t('publicRegister.title') }]}
    >
      <Table
        caption={t('exclusion.excluded.title')}
        rows={rows}
        keyOf={(row) => row.number}
        empty={<Empty>{t('exclusion.excluded.empty')}</Empty>}
        columns={[
          {
            text: t('exclusion.excluded.centre'),
            cell: (row) => (
              <div>
                <Link to={paths.publicCentre(row.number)}>{row.name}</Link>
                <div className="muted small">{row.municipality}</div>
              </div>
            ),
          },
          { text: t('exclusion.excluded.organisation'), cell: (row) => row.organisation },
          { text: t('exclusion.excluded.from'), cell: (row) => day(row.fromOn) },
          {
            text: t('exclusion.excluded.order'),
            cell: (row) => row.order && t('exclusion.orderOf', { number: row.order.number, day: day(row.order.day) }),
          },
          {
            text: t('exclusion.excluded.ground'),
            cell: (row) => (
              <div>
                {row.ground}
                {row.publishedOn && (
                  <div className="muted small">{t('exclusion.excluded.published', { day: day(row.publishedOn) })}</div>
                )}
              </div>
            ),
          },
        ]}
      />
    </Page>
  )
}
