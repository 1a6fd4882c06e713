import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { usePeopleColumns } from '~/features/people/people-table'
import { listPeople, ministryChoice, organisationChoices, peopleList } from '~/features/people/people.read.server'
import { personStates } from '~/features/people/person'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { listQuery } from '~/platform/lists/list-query'
import { roles } from '~/platform/permissions/roles'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { ExportLink, FilterSelect, ListView } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'user:read')
  const query = listQuery(request.url, peopleList)
  const [list, organisations] = await Promise.all([listPeople(query), organisationChoices()])
  return { list, organisations, ministryChoice, mayManage: actor.permissions.has('user:manage') }
}

export default function People() {
  const { t } = useTexts()
  const { list, organisations, ministryChoice: ministry, mayManage } = useLoaderData<typeof loader>()
  const { filters } = list.query
  return (
    <Page
      title={t('people.title')}
      lead={t('people.lead')}
      actions={
        mayManage && (
          <ButtonLink to={paths.newPerson} kind="main">
            {t('people.new')}
          </ButtonLink>
        )
      }
    >
      <ListView
        list={list}
        columns={usePeopleColumns()}
        keyOf={(row) => row.id}
        caption={t('people.title')}
        empty={<Empty>{t('people.empty')}</Empty>}
        exports={<ExportLink to={paths.peopleExport} text={t('common.action.exportCsv')} />}
        filters={
          <>
            <FilterSelect
              name="role"
              label={t('people.roles')}
              value={filters.role ?? ''}
              all={t('people.allRoles')}
              options={roles.map((role) => ({ value: role, text: t(`common.role.${role}`) }))}
            />
            <FilterSelect
              name="organisation"
              label={t('people.organisation')}
              value={filters.organisation ?? ''}
              all={t('people.allOrganisations')}
              options={[
                { value: ministry, text: t('people.ministry') },
                ...organisations.map((one) => ({ value: one.code, text: one.shortName })),
              ]}
            />
            <FilterSelect
              name="state"
              label={t('people.state')}
              value={filters.state ?? ''}
              all={t('people.all')}
              options={personStates.map((state) => ({ value: state, text: t(`people.states.${state}`) }))}
            />
          </>
        }
      />
    </Page>
  )
}
