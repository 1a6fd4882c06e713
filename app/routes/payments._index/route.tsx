import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { listPayments, organisationChoices, paymentQuery } from '~/features/subsidies/payment-list.read.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { ExportLink, FilterSelect, ListView } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'payment:read')
  return {
    list: await listPayments(actor, paymentQuery(request.url)),
    organisations: await organisationChoices(actor),
    canRecord: actor.permissions.has('payment:record'),
    canImport: actor.permissions.has('import:payments'),
  }
}

export default function Payments() {
  const { t, day, month, money, roubles } = useTexts()
  const { list, organisations, canRecord, canImport } = useLoaderData<typeof loader>()
  const { filters } = list.query
  return (
    <Page
      title={t('subsidies.payments.title')}
      lead={t('subsidies.payments.lead')}
      actions={
        <>
          {canImport && <ButtonLink to={paths.imports}>{t('subsidies.payments.import')}</ButtonLink>}
          {canRecord && (
            <ButtonLink to={paths.newPayment} kind="main">
              {t('subsidies.payments.new')}
            </ButtonLink>
          )}
        </>
      }
    >
      <ListView
        list={list}
        caption={t('subsidies.payments.title')}
        keyOf={(row) => row.id}
        empty={
          <Empty>
            {t('subsidies.payments.empty')} {canRecord && t('subsidies.payments.emptyHint')}
          </Empty>
        }
        exports={<ExportLink to={paths.paymentsExport} text={t('common.action.exportCsv')} />}
        filters={
          <>
            {organisations.length > 1 && (
              <FilterSelect
                name="organisation"
                label={t('subsidies.payments.organisation')}
                value={filters.organisation ?? ''}
                all={t('subsidies.payments.allOrganisations')}
                options={organisations.map((one) => ({ value: one.code, text: one.shortName }))}
              />
            )}
            <div className="field">
              <label htmlFor="filter-client">{t('subsidies.payments.client')}</label>
              <input id="filter-client" name="client" className="input" defaultValue={filters.client} />
            </div>
            <div className="field">
              <label htmlFor="filter-month">{t('subsidies.payments.serviceMonth')}</label>
              <input id="filter-month" name="month" type="month" className="input" defaultValue={filters.month} />
            </div>
          </>
        }
        columns={[
          {
            text: t('subsidies.payments.client'),
            sort: 'client',
            cell: (row) => <Link to={paths.course(row.contract.code)}>{row.contract.code}</Link>,
          },
          { text: t('subsidies.payments.organisation'), cell: (row) => row.organisation.shortName },
          {
            text: t('subsidies.payments.serviceMonth'),
            sort: 'month',
            cell: (row) => (
              <Link to={paths.act(row.organisation.code, row.serviceMonth)}>{month(row.serviceMonth)}</Link>
            ),
          },
          { text: t('subsidies.payments.paidOn'), sort: 'paidOn', cell: (row) => day(row.paidOn) },
          { text: t('subsidies.payments.document'), cell: (row) => row.documentNumber },
          {
            text: t('subsidies.payments.amount'),
            sort: 'amount',
            isNumber: true,
            cell: (row) => money(row.amountKopecks),
          },
        ]}
      />
      {list.total > 0 && (
        <p className="mt-3">
          {t('subsidies.payments.total')}: <b>{roubles(list.sum)}</b>
        </p>
      )}
    </Page>
  )
}
