import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { listNames, nameList, nameStates } from '~/features/documents/names/names.read.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { listQuery } from '~/platform/lists/list-query'
import { Page } from '~/ui/page'
import { ExportLink, FilterSelect, ListView } from '~/ui/table'
import { Empty, Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'template:edit')
  return { list: await listNames(listQuery(request.url, nameList)), states: nameStates }
}

export default function Names() {
  const { t } = useTexts()
  const { list, states } = useLoaderData<typeof loader>()
  return (
    <Page title={t('names.title')} lead={t('names.lead')} crumbs={[{ to: paths.templates, text: t('names.crumb') }]}>
      <ListView
        list={list}
        keyOf={(row) => row.id}
        caption={t('names.title')}
        empty={<Empty>{t('names.empty')}</Empty>}
        exports={<ExportLink to={paths.namesExport} text={t('common.action.exportCsv')} />}
        filters={
          <FilterSelect
            name="state"
            label={t('names.state')}
            value={list.query.filters.state ?? ''}
            all={t('names.all')}
            options={states.map((state) => ({ value: state, text: t(`names.states.${state}`) }))}
          />
        }
        columns={[
          {
            text: t('names.nominative'),
            sort: 'name',
            cell: (row) => <Link to={paths.name(row.id)}>{row.nominative}</Link>,
          },
          { text: t('names.cases.dative'), cell: (row) => row.forms.dative },
          { text: t('names.cases.genitive'), cell: (row) => row.forms.genitive },
          {
            text: t('names.state'),
            cell: (row) =>
              row.isCorrected ? (
                <Tag tone="good">{t('names.states.corrected')}</Tag>
              ) : (
                <span className="muted">{t('names.states.byRules')}</span>
              ),
          },
        ]}
      />
    </Page>
  )
}
