import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { askedDay } from '~/features/public-register/centre-query'
import { DayChoice } from '~/features/public-register/day-choice'
import { municipalityRows, totalRow, type MunicipalityRow } from '~/features/public-register/municipality-table'
import { PlacesPicture } from '~/features/public-register/places-picture'
import { publicMeta } from '~/features/public-register/public-meta'
import { registerOn } from '~/features/public-register/register-of-day.read.server'
import { paths } from '~/paths'
import { today } from '~/platform/clock.server'
import { absoluteAddress } from '~/platform/http/portal-address.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page } from '~/ui/page'
import { Table, type Column } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

/** @public */
export async function loader({ request }: LoaderFunctionArgs) {
  const day = await today()
  const on = askedDay(request.url, day)
  const [register, language] = [await registerOn(on), await languageOf(request)]
  const { t } = textsOf(language)
  const rows = municipalityRows(register)
  return {
    on,
    isPast: on < day,
    rows,
    total: totalRow(rows),
    about: {
      title: t('publicRegister.municipalities.title'),
      description: t('publicRegister.description'),
      canonical: absoluteAddress(paths.publicMunicipalities),
    },
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => publicMeta(data?.about)

export default function Municipalities() {
  const { t, day } = useTexts()
  const { on, isPast, rows, total } = useLoaderData<typeof loader>()
  const listed = (municipality: string) =>
    `${paths.publicCentres}?${new URLSearchParams({ municipality, ...(isPast && { on }) })}`
  const columns: Column<MunicipalityRow>[] = [
    {
      text: t('publicRegister.municipalities.municipality'),
      cell: ({ municipality }) =>
        municipality ? (
          <Link to={listed(municipality)}>{municipality}</Link>
        ) : (
          t('publicRegister.municipalities.notSaid')
        ),
    },
    { text: t('publicRegister.municipalities.centres'), isNumber: true, cell: (row) => row.centreCount },
    { text: t('publicRegister.municipalities.places'), isNumber: true, cell: (row) => row.placeCount },
    { text: t('publicRegister.municipalities.free'), isNumber: true, cell: (row) => row.freeCount },
    { text: t('publicRegister.municipalities.women'), isNumber: true, cell: (row) => row.forWomenCount },
    { text: t('publicRegister.municipalities.certified'), isNumber: true, cell: (row) => row.certifiedCount },
  ]
  return (
    <Page
      title={t('publicRegister.municipalities.title')}
      lead={t('publicRegister.municipalities.lead', { day: day(on) })}
      crumbs={[{ to: paths.publicCentres, text: t('publicRegister.nav.register') }]}
    >
      <PlacesPicture rows={rows} />
      <Table
        caption={t('publicRegister.municipalities.title')}
        rows={rows}
        keyOf={(row) => row.municipality}
        columns={columns}
        empty={<Empty>{t('publicRegister.empty')}</Empty>}
        foot={
          <tr>
            <td>{t('publicRegister.municipalities.total')}</td>
            {columns.slice(1).map(({ text, cell }) => (
              <td key={text} className="number" data-label={text}>
                {cell(total)}
              </td>
            ))}
          </tr>
        }
      />
      <p className="muted small mt-2">{t('publicRegister.municipalities.freeNote')}</p>
      <DayChoice on={on} />
    </Page>
  )
}
