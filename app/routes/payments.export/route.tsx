import type { LoaderFunctionArgs } from '@remix-run/node'
import { allPayments, paymentQuery, type PaymentRow } from '~/features/subsidies/payment-list.read.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import type { FileColumn } from '~/platform/csv/file-column'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'

/** The payments that the list shows, as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'payment:read')
  const { t } = textsOf(await languageOf(request))
  const columns: FileColumn<PaymentRow>[] = [
    { heading: t('subsidies.payments.client'), value: (row) => row.contract.code },
    { heading: t('subsidies.payments.organisation'), value: (row) => row.organisation.shortName },
    { heading: t('subsidies.payments.serviceMonth'), value: (row) => row.serviceMonth },
    { heading: t('subsidies.payments.paidOn'), kind: 'day', value: (row) => row.paidOn },
    { heading: t('subsidies.payments.document'), value: (row) => row.documentNumber },
    { heading: t('subsidies.payments.amount'), kind: 'money', value: (row) => row.amountKopecks },
  ]
  return csvDownload('payments.csv', columns, allPayments(actor, paymentQuery(request.url)))
}
