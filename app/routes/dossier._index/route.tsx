import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useDossierColumns } from '~/features/dossier/dossier-columns'
import { DossierFilters } from '~/features/dossier/dossier-filters'
import { dossierChoices, dossierQuery, listDossier } from '~/features/dossier/dossier-list.read.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { ExportLink, ListView } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'dossier:read')
  const [list, choices] = await Promise.all([listDossier(actor, dossierQuery(request.url)), dossierChoices(actor)])
  return {
    list,
    choices,
    isMinistry: actor.organisationId === null,
    canEdit: actor.permissions.has('dossier:edit'),
  }
}

export default function Dossier() {
  const { t } = useTexts()
  const { list, choices, isMinistry, canEdit } = useLoaderData<typeof loader>()
  const columns = useDossierColumns(isMinistry)
  return (
    <Page
      title={t('dossier.title')}
      lead={t(isMinistry ? 'dossier.lead' : 'dossier.leadOwn')}
      actions={
        canEdit && (
          <ButtonLink kind="main" to={paths.newDossierPaper()}>
            {t('dossier.add.title')}
          </ButtonLink>
        )
      }
    >
      <ListView
        list={list}
        caption={t('dossier.title')}
        keyOf={(row) => row.id}
        empty={
          <Empty action={canEdit && <ButtonLink to={paths.newDossierPaper()}>{t('dossier.emptyAdd')}</ButtonLink>}>
            {t(isMinistry ? 'dossier.empty' : 'dossier.emptyOwn')}
          </Empty>
        }
        exports={<ExportLink to={paths.dossierExport} text={t('common.action.exportCsv')} />}
        filters={<DossierFilters choices={choices} filters={list.query.filters} isMinistry={isMinistry} />}
        columns={columns}
      />
    </Page>
  )
}
