import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { usePaperColumns } from '~/features/documents/paper-columns'
import { PaperFilters } from '~/features/documents/paper-filters'
import { listPapers, paperChoices, paperQuery } from '~/features/documents/paper-list.read.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { ExportLink, ListView } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'paper:read')
  const [list, choices] = await Promise.all([listPapers(actor, paperQuery(request.url)), paperChoices(actor)])
  return {
    list,
    choices,
    isMinistry: actor.organisationId === null,
    canRegister: actor.permissions.has('paper:register'),
    canEditTemplates: actor.permissions.has('template:edit'),
  }
}

export default function Papers() {
  const { t } = useTexts()
  const { list, choices, isMinistry, canRegister, canEditTemplates } = useLoaderData<typeof loader>()
  const columns = usePaperColumns()
  return (
    <Page
      title={t('papers.title')}
      lead={t(isMinistry ? 'papers.lead' : 'papers.leadOwn')}
      actions={
        <>
          {canEditTemplates && <ButtonLink to={paths.templates}>{t('papers.templates')}</ButtonLink>}
          {canRegister && (
            <ButtonLink kind="main" to={paths.newIncoming}>
              {t('papers.registerIncoming')}
            </ButtonLink>
          )}
        </>
      }
    >
      <ListView
        list={list}
        caption={t('papers.title')}
        keyOf={(row) => row.id}
        empty={<Empty>{t(isMinistry ? 'papers.empty' : 'papers.emptyOwn')}</Empty>}
        exports={<ExportLink to={paths.papersExport} text={t('common.action.exportCsv')} />}
        filters={<PaperFilters choices={choices} filters={list.query.filters} isMinistry={isMinistry} />}
        columns={columns}
      />
    </Page>
  )
}
