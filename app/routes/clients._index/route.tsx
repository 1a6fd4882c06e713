import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { courseList, listCourses } from '~/features/clients/course-list.read.server'
import { courseStates } from '~/features/clients/course-state'
import { useCourseColumns } from '~/features/clients/course-table'
import { organisationOptions } from '~/features/register/organisations.read.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { listQuery } from '~/platform/lists/list-query'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { ExportLink, FilterSelect, ListView } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'client:list')
  const day = await today()
  const isMinistry = actor.organisationId === null
  const [list, organisations] = await Promise.all([
    listCourses(actor, listQuery(request.url, courseList), day),
    isMinistry ? organisationOptions(actor) : [],
  ])
  return {
    list,
    organisations,
    who: { seesNames: actor.permissions.has('client:seeNames'), isMinistry, today: day },
    mayCreate: actor.permissions.has('client:edit'),
    mayImport: actor.permissions.has('import:facts'),
  }
}

export default function Clients() {
  const { t } = useTexts()
  const { list, organisations, who, mayCreate, mayImport } = useLoaderData<typeof loader>()
  const columns = useCourseColumns(who)
  const actions = (
    <>
      {mayImport && <ButtonLink to={paths.imports}>{t('clients.import')}</ButtonLink>}
      {mayCreate && (
        <ButtonLink to={paths.newClient} kind="main">
          {t('clients.new')}
        </ButtonLink>
      )}
    </>
  )
  return (
    <Page
      title={t('clients.title')}
      lead={who.seesNames ? t('clients.leadOwn') : t('clients.leadCodes')}
      actions={actions}
    >
      <ListView
        list={list}
        columns={columns}
        keyOf={(row) => row.code}
        caption={t('clients.title')}
        exports={<ExportLink to={paths.clientsExport} text={t('common.action.exportCsv')} />}
        empty={
          <Empty action={mayCreate && actions}>
            {t('clients.empty')} {mayCreate && t('clients.emptyHint')}
          </Empty>
        }
        filters={
          <>
            {who.isMinistry && (
              <FilterSelect
                name="organisation"
                label={t('clients.organisation')}
                value={list.query.filters.organisation ?? ''}
                all={t('clients.allOrganisations')}
                options={organisations.map(({ code, shortName }) => ({ value: code, text: shortName }))}
              />
            )}
            <FilterSelect
              name="state"
              label={t('clients.state')}
              value={list.query.filters.state ?? ''}
              all={t('clients.anyState')}
              options={courseStates.map((value) => ({ value, text: t(`clients.states.${value}`) }))}
            />
          </>
        }
      />
    </Page>
  )
}
