import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AsOfBanner } from '~/features/register/as-of-banner'
import { editionId } from '~/features/register/edition'
import { useRegisterColumns } from '~/features/register/register-columns'
import { RegisterFilters } from '~/features/register/register-filters'
import { dayAsked, listEntries, municipalitiesOn, registerQuery } from '~/features/register/register-list.read.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { ExportLink, ListView } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'organisation:read')
  const day = await today()
  const on = dayAsked(request.url, day)
  const [list, municipalities] = await Promise.all([
    listEntries(actor, registerQuery(request.url), on),
    municipalitiesOn(actor, on),
  ])
  const isMinistry = actor.organisationId === null
  return { list, municipalities, on, today: day, isMinistry, mayOrder: actor.permissions.has('paper:prepare') }
}

export default function Register() {
  const { t } = useTexts()
  const { list, municipalities, on, today, isMinistry, mayOrder } = useLoaderData<typeof loader>()
  const view = list.query.filters.view === 'nonState' ? 'nonState' : 'all'
  const columns = useRegisterColumns(on === today ? null : on)
  return (
    <Page
      title={t('entries.title')}
      lead={t('entries.lead')}
      actions={
        <>
          <ButtonLink to={paths.publicCentres}>{t('entries.publicView')}</ButtonLink>
          {isMinistry && <ButtonLink to={paths.registerChanges}>{t('entries.changes')}</ButtonLink>}
          <ButtonLink to={paths.organisations}>{t('entries.organisations')}</ButtonLink>
          {mayOrder && (
            <ButtonLink to={paths.newPaper('register-edition', editionId(view, on))}>{t('entries.edition')}</ButtonLink>
          )}
          {mayOrder && (
            <ButtonLink to={paths.newOrder('inclusion')} kind="main">
              {t('entries.includeByOrder')}
            </ButtonLink>
          )}
        </>
      }
    >
      <AsOfBanner on={on} today={today} what="List" />
      <ListView
        list={list}
        caption={t('entries.title')}
        keyOf={(row) => row.code}
        columns={columns}
        empty={
          <Empty>
            {t('entries.empty')} {mayOrder && t('entries.emptyHint')}
          </Empty>
        }
        exports={
          <>
            <ExportLink to={paths.registerExport('csv')} text={t('common.action.exportCsv')} />
            <ExportLink to={paths.registerExport('xlsx')} text={t('entries.exportXlsx')} />
          </>
        }
        filters={
          <RegisterFilters
            filters={list.query.filters}
            municipalities={municipalities}
            on={on}
            isMinistry={isMinistry}
          />
        }
      />
    </Page>
  )
}
