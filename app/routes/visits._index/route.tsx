import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useVisitColumns, VisitFilters } from '~/features/certification/visit-columns'
import { listVisits, visitQuery } from '~/features/certification/visit-list.read.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { ExportLink, ListView } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'certification:read')
  return {
    list: await listVisits(actor, visitQuery(request.url)),
    isAssessor: actor.permissions.has('certification:assess'),
    month: (await today()).slice(0, 7),
  }
}

export default function Visits() {
  const { t } = useTexts()
  const { list, isAssessor, month } = useLoaderData<typeof loader>()
  const columns = useVisitColumns()
  return (
    <Page
      title={t('visits.title')}
      lead={t('visits.lead')}
      crumbs={[{ to: paths.certifications, text: t('certification.title') }]}
      actions={<ButtonLink to={paths.visitsOfMonth(month)}>{t('visits.calendar')}</ButtonLink>}
    >
      <ListView
        list={list}
        caption={t('visits.title')}
        keyOf={(row) => row.id}
        empty={<Empty>{t('visits.empty')}</Empty>}
        exports={<ExportLink to={paths.visitsExport} text={t('common.action.exportCsv')} />}
        filters={<VisitFilters filters={list.query.filters} isAssessor={isAssessor} />}
        columns={columns}
      />
    </Page>
  )
}
