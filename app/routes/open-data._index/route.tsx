import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FileTable } from '~/features/public-register/file-table'
import { Facts } from '~/features/public-register/facts'
import { readPassport } from '~/features/public-register/passport.read.server'
import { publicMeta } from '~/features/public-register/public-meta'
import { structuredDataSet } from '~/features/public-register/structured-data-set'
import { paths } from '~/paths'
import { today } from '~/platform/clock.server'
import { absoluteAddress } from '~/platform/http/portal-address.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page, Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

/** @public */
export async function loader({ request }: LoaderFunctionArgs) {
  const [language, day] = [await languageOf(request), await today()]
  const passport = await readPassport(language, day)
  const { t } = textsOf(language)
  return {
    passport,
    about: {
      title: t('publicRegister.openData.title'),
      description: t('publicRegister.openData.description'),
      canonical: absoluteAddress(paths.openData),
      structured: structuredDataSet(passport, absoluteAddress),
    },
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  ...publicMeta(data?.about),
  {
    tagName: 'link',
    rel: 'alternate',
    type: 'application/atom+xml',
    href: paths.openDataFile('changes.atom'),
  },
]

export default function OpenData() {
  const { t } = useTexts()
  const { passport } = useLoaderData<typeof loader>()
  return (
    <Page title={t('publicRegister.openData.title')} lead={t('publicRegister.openData.lead')}>
      <Section title={t('publicRegister.openData.files')}>
        <FileTable />
      </Section>
      <div className="mt-5">
        <Say>
          {t('publicRegister.openData.freshness')} {t('publicRegister.openData.privacy')}
        </Say>
      </div>
      <Section title={t('publicRegister.openData.passport')}>
        <Facts facts={passport.about.map(({ title, value }) => [title, value] as const)} />
      </Section>
      <Section title={t('publicRegister.openData.fields')}>
        <Table
          caption={t('publicRegister.openData.fields')}
          rows={passport.fields}
          keyOf={(row) => row.name}
          columns={[
            { text: t('publicRegister.openData.field'), cell: (row) => <code>{row.name}</code> },
            { text: t('publicRegister.openData.heading'), cell: (row) => row.heading },
            { text: t('publicRegister.openData.type'), cell: (row) => row.type },
            { text: t('publicRegister.openData.meaning'), cell: (row) => row.meaning },
          ]}
        />
      </Section>
    </Page>
  )
}
