import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ComplaintFilters, useComplaintColumns } from '~/features/complaints/complaint-columns'
import { complaintFilters, complaintQuery, listComplaints } from '~/features/complaints/complaint-list.read.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { ExportLink, ListView } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'complaint:read')
  return {
    list: await listComplaints(actor, complaintQuery(request.url)),
    choices: await complaintFilters(actor),
    isMinistry: actor.organisationId === null,
    mayKeep: actor.permissions.has('complaint:keep'),
  }
}

export default function Complaints() {
  const { t } = useTexts()
  const { list, choices, isMinistry, mayKeep } = useLoaderData<typeof loader>()
  const columns = useComplaintColumns(isMinistry)
  return (
    <Page
      title={t('complaints.title')}
      lead={t(isMinistry ? 'complaints.lead' : 'complaints.leadOwn')}
      actions={
        mayKeep && (
          <ButtonLink kind="main" to={paths.newComplaint}>
            {t('complaints.new.title')}
          </ButtonLink>
        )
      }
    >
      <ListView
        list={list}
        caption={t('complaints.title')}
        keyOf={(row) => row.id}
        empty={
          <Empty action={mayKeep && <ButtonLink to={paths.newComplaint}>{t('complaints.new.title')}</ButtonLink>}>
            {t(isMinistry ? 'complaints.empty' : 'complaints.emptyOwn')}
          </Empty>
        }
        exports={<ExportLink to={paths.complaintsExport} text={t('common.action.exportCsv')} />}
        filters={<ComplaintFilters {...choices} {...{ isMinistry, mayKeep }} filters={list.query.filters} />}
        columns={columns}
      />
    </Page>
  )
}
