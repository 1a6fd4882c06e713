import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { CoursePage } from './course.read.server'

/** What was paid for the client, document by document. */
export function CoursePayments({ payments }: { payments: CoursePage['payments'] }) {
  const { t, day, month, money } = useTexts()
  return (
    <Section title={t('clients.payments.title')}>
      <Table
        caption={t('clients.payments.title')}
        rows={payments}
        keyOf={(row) => row.id}
        empty={<Empty>{t('clients.payments.empty')}</Empty>}
        columns={[
          { text: t('clients.payments.serviceMonth'), cell: (row) => month(row.serviceMonth) },
          { text: t('clients.payments.paidOn'), cell: (row) => day(row.paidOn) },
          { text: t('clients.payments.document'), cell: (row) => row.documentNumber },
          { text: t('clients.payments.amount'), isNumber: true, cell: (row) => money(row.amountKopecks) },
        ]}
      />
    </Section>
  )
}

/** What came back for the client. */
export function CourseRepayments(props: { repayments: CoursePage['repayments']; total: bigint; code?: string }) {
  const { t, day, money } = useTexts()
  return (
    <Section
      title={t('clients.repayments.section')}
      actions={props.code && <Link to={paths.repayments(props.code)}>{t('common.action.open')}</Link>}
    >
      <Table
        caption={t('clients.repayments.section')}
        rows={props.repayments}
        keyOf={(row) => row.id}
        empty={<Empty>{t('clients.repayments.empty')}</Empty>}
        columns={[
          { text: t('clients.repayments.settlementYear'), cell: (row) => row.settlementYear },
          { text: t('clients.repayments.paidOn'), cell: (row) => day(row.paidOn) },
          { text: t('clients.repayments.document'), cell: (row) => row.documentNumber },
          { text: t('clients.repayments.amount'), isNumber: true, cell: (row) => money(row.amountKopecks) },
        ]}
        foot={
          <tr>
            <td colSpan={3}>{t('clients.repayments.total')}</td>
            <td className="number" data-label={t('clients.repayments.amount')}>
              {money(props.total)}
            </td>
          </tr>
        }
      />
    </Section>
  )
}
