import type { LoaderFunctionArgs } from '@remix-run/node'
import { allOrders, orderQuery, type ShownOrder } from '~/features/documents/orders/order-list.read.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import type { FileColumn } from '~/platform/csv/file-column'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'

/** The orders that the list shows, as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'order:read')
  const language = await languageOf(request)
  const { t } = textsOf(language)
  const columns: FileColumn<ShownOrder>[] = [
    { heading: t('orders.number'), value: (row) => row.numberText },
    { heading: t('orders.day'), kind: 'day', value: (row) => row.registeredOn },
    { heading: t('orders.what'), value: (row) => row.title },
    { heading: t('orders.kind'), value: (row) => row.kind[language] },
    { heading: t('orders.fromOn'), kind: 'day', value: (row) => row.fromOn },
    {
      heading: t('orders.state'),
      value: (row) => (row.isCancelled ? t('orders.cancelled') : t(`papers.states.${row.status}`)),
    },
  ]
  return csvDownload(`${t('orders.file')}.csv`, columns, allOrders(orderQuery(request.url)))
}
