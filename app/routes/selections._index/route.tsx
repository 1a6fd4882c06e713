import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useSelectionColumns } from '~/features/selections/selection-columns'
import {
  listSelections,
  organisationsOfSelections,
  selectionQuery,
} from '~/features/selections/selection-list.read.server'
import { selectionStatuses } from '~/features/selections/states'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { ExportLink, FilterSelect, ListView } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'selection:read')
  const [list, organisations] = await Promise.all([
    listSelections(actor, selectionQuery(request.url)),
    organisationsOfSelections(actor),
  ])
  return {
    list,
    organisations,
    isMinistry: actor.organisationId === null,
    canApply: actor.permissions.has('selection:apply'),
  }
}

export default function Selections() {
  const { t } = useTexts()
  const { list, organisations, isMinistry, canApply } = useLoaderData<typeof loader>()
  const columns = useSelectionColumns(isMinistry)
  const { filters } = list.query
  const states = selectionStatuses.filter((status) => !isMinistry || status !== 'draft')
  return (
    <Page
      title={t('selections.title')}
      lead={t(isMinistry ? 'selections.lead' : 'selections.leadOwn')}
      actions={
        canApply && (
          <ButtonLink kind="main" to={paths.newSelection}>
            {t('selections.begin.title')}
          </ButtonLink>
        )
      }
    >
      <ListView
        list={list}
        caption={t('selections.title')}
        keyOf={(row) => row.id}
        empty={
          <Empty action={canApply && <ButtonLink to={paths.newSelection}>{t('selections.begin.title')}</ButtonLink>}>
            {t(isMinistry ? 'selections.empty' : 'selections.emptyOwn')}
          </Empty>
        }
        exports={<ExportLink to={paths.selectionsExport} text={t('common.action.exportCsv')} />}
        filters={
          <>
            <FilterSelect
              name="state"
              label={t('selections.state')}
              value={filters.state ?? ''}
              all={t('selections.underWay')}
              options={[
                ...states.map((state) => ({ value: state, text: t(`selections.states.${state}`) })),
                { value: 'all', text: t('selections.everything') },
              ]}
            />
            {isMinistry && (
              <FilterSelect
                name="organisation"
                label={t('selections.organisation')}
                value={filters.organisation ?? ''}
                all={t('selections.allOrganisations')}
                options={organisations.map(({ code, shortName }) => ({ value: code, text: shortName }))}
              />
            )}
          </>
        }
        columns={columns}
      />
    </Page>
  )
}
