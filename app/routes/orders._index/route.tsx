import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useOrderColumns } from '~/features/documents/orders/order-columns'
import { listOrders, orderChoices, orderQuery } from '~/features/documents/orders/order-list.read.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { ExportLink, FilterSelect, ListView } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'order:read')
  const [list, choices] = await Promise.all([listOrders(orderQuery(request.url)), orderChoices()])
  return { list, choices, canPrepare: actor.permissions.has('paper:prepare') }
}

export default function Orders() {
  const { t, pick } = useTexts()
  const { list, choices, canPrepare } = useLoaderData<typeof loader>()
  const columns = useOrderColumns()
  const { filters } = list.query
  const make = canPrepare && (
    <ButtonLink kind="main" to={paths.newOrder()}>
      {t('orders.make')}
    </ButtonLink>
  )
  return (
    <Page title={t('orders.title')} lead={t('orders.lead')} actions={make}>
      <ListView
        list={list}
        caption={t('orders.title')}
        keyOf={(row) => row.id}
        empty={<Empty action={make}>{t('orders.empty')}</Empty>}
        exports={<ExportLink to={paths.ordersExport} text={t('common.action.exportCsv')} />}
        filters={
          <>
            <FilterSelect
              name="state"
              label={t('orders.state')}
              value={filters.state ?? ''}
              all={t('orders.inForce')}
              options={[
                { value: 'draft', text: t('papers.states.draft') },
                { value: 'to-sign', text: t('papers.states.to-sign') },
                { value: 'cancelled', text: t('orders.cancelledOnly') },
                { value: 'all', text: t('orders.everything') },
              ]}
            />
            <FilterSelect
              name="kind"
              label={t('orders.kind')}
              value={filters.kind ?? ''}
              all={t('orders.allKinds')}
              options={choices.kinds.map(({ id, title }) => ({ value: id, text: pick(title) }))}
            />
            <FilterSelect
              name="year"
              label={t('orders.year')}
              value={filters.year ?? ''}
              all={t('orders.all')}
              options={choices.years.map((year) => ({ value: year, text: year }))}
            />
          </>
        }
        columns={columns}
      />
    </Page>
  )
}
