import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ExclusionFilters, useExclusionColumns } from '~/features/exclusion/exclusion-columns'
import { exclusionQuery, listExclusions } from '~/features/exclusion/exclusion-list.read.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { ExportLink, ListView } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'commission:read')
  return { list: await listExclusions(exclusionQuery(request.url)) }
}

export default function Exclusions() {
  const { t } = useTexts()
  const { list } = useLoaderData<typeof loader>()
  return (
    <Page
      title={t('exclusion.title')}
      lead={t('exclusion.lead')}
      actions={<ButtonLink to={paths.publicExcluded}>{t('exclusion.excluded.link')}</ButtonLink>}
    >
      <ListView
        list={list}
        caption={t('exclusion.title')}
        keyOf={(row) => row.id}
        empty={<Empty>{t('exclusion.empty')}</Empty>}
        exports={<ExportLink to={paths.exclusionsExport} text={t('common.action.exportCsv')} />}
        filters={<ExclusionFilters filters={list.query.filters} />}
        columns={useExclusionColumns()}
      />
    </Page>
  )
}
