import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { listBatches } from '~/features/imports/batch.read.server'
import { BatchTable } from '~/features/imports/batch-table'
import { importKindsOf, listedKindsOf } from '~/features/imports/kinds'
import { requireLoader } from '~/features/imports/require-batch.server'
import { paths } from '~/paths'
import { listQuery } from '~/platform/lists/list-query'
import { Page, Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireLoader(request)
  const query = listQuery(request.url, {
    sorts: ['createdAt'],
    filters: ['kind', 'status'],
    descending: true,
    size: 30,
  })
  return { listed: listedKindsOf(actor), kinds: importKindsOf(actor), list: await listBatches(actor, query) }
}

export default function Imports() {
  const { t } = useTexts()
  const { listed, kinds, list } = useLoaderData<typeof loader>()
  return (
    <Page title={t('imports.title')} lead={t('imports.lead')}>
      <Section title={t('imports.kindsTitle')}>
        <Table
          caption={t('imports.kindsTitle')}
          rows={listed}
          keyOf={(kind) => kind}
          columns={[
            {
              text: t('imports.list.what'),
              cell: (kind) => <Link to={paths.newImport(kind)}>{t(`imports.kind.${kind}`)}</Link>,
            },
            { text: t('imports.list.holds'), cell: (kind) => t(`imports.what.${kind}`) },
            {
              text: '',
              isActions: true,
              cell: (kind) => (
                <a href={paths.importTemplate(kind)} download>
                  {t('imports.template')}
                </a>
              ),
            },
          ]}
        />
        {listed.length > 1 && <p className="muted small mt-2">{t('imports.order')}</p>}
      </Section>
      <Section title={t('imports.past')}>
        <BatchTable list={list} kinds={kinds} />
      </Section>
    </Page>
  )
}
