import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { loadShippedSet } from '~/features/criteria/load-shipped-set.server'
import { useSetColumns } from '~/features/criteria/set-columns'
import { setInForce } from '~/features/criteria/set-in-force.read.server'
import { listSets, setQuery } from '~/features/criteria/set-list.read.server'
import { seesDrafts } from '~/features/criteria/set-page.read.server'
import { standings } from '~/features/criteria/standing'
import { paths } from '~/paths'
import { may } from '~/platform/auth/actor'
import { requireActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { ButtonLink } from '~/ui/button'
import { Form, Submit } from '~/ui/form'
import { Page } from '~/ui/page'
import { ExportLink, FilterSelect, ListView } from '~/ui/table'
import { Empty, Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'criteria:read')
  const [list, inForce] = await Promise.all([
    listSets(setQuery(request.url), seesDrafts(actor)),
    setInForce(await today()),
  ])
  return {
    list,
    isNoneInForce: inForce === null,
    can: {
      edit: may(actor, 'criteria:edit'),
      openOrder: may(actor, 'order:read'),
      seeFigures: may(actor, 'certification:read', null),
    },
    operationId: randomUUID(),
  }
}

/** Loads the set that ships. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'criteria:edit')
  const data = await request.formData()
  await loadShippedSet(actor, String(data.get('operationId') ?? ''))
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.criteria, t('criteria.shippedLoaded'))
}

export default function Criteria() {
  const { t } = useTexts()
  const { list, isNoneInForce, can, operationId } = useLoaderData<typeof loader>()
  const columns = useSetColumns(can.openOrder)
  return (
    <Page
      title={t('criteria.title')}
      lead={t('criteria.lead')}
      actions={
        <>
          {can.seeFigures && (
            <ButtonLink to={paths.certificationFigures()}>{t('certificationFigures.title')}</ButtonLink>
          )}
          {can.edit && (
            <ButtonLink kind="main" to={paths.newCriterionSet}>
              {t('criteria.newEdition')}
            </ButtonLink>
          )}
        </>
      }
    >
      {isNoneInForce && list.total > 0 && <Say tone="warn">{t('criteria.noneInForce')}</Say>}
      <ListView
        list={list}
        caption={t('criteria.title')}
        keyOf={(set) => set.id}
        columns={columns}
        exports={<ExportLink to={paths.criteriaExport} text={t('common.action.exportCsv')} />}
        filters={
          <FilterSelect
            name="standing"
            label={t('criteria.standing')}
            value={list.query.filters.standing ?? ''}
            all={t('criteria.allStandings')}
            options={standings.map((standing) => ({ value: standing, text: t(`criteria.standings.${standing}`) }))}
          />
        }
        empty={
          can.edit ? (
            <Empty
              action={
                <Form operationId={operationId}>
                  <Submit>{t('criteria.loadShipped')}</Submit>
                </Form>
              }
            >
              {t('criteria.empty')}
            </Empty>
          ) : (
            <Empty>{t('criteria.emptyForReaders')}</Empty>
          )
        }
      />
    </Page>
  )
}
