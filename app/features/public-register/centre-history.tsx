import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import type { CentrePage } from './centre-page.read.server'
import { changeText } from './change-text'

type Row = CentrePage['history'][number]

/** What orders did to the entry, each with its number and day, and the way to the card of that day. */
export function CentreHistory({ number, history }: { number: number; history: readonly Row[] }) {
  const { t, day } = useTexts()
  if (history.length === 0) return null
  return (
    <Section title={t('publicRegister.card.history')}>
      <div className="history">
        <Table
          caption={t('publicRegister.card.history')}
          rows={history}
          keyOf={(row) => row.id}
          columns={[
            { text: t('publicRegister.card.historyDay'), cell: (row) => day(row.fromOn) },
            {
              text: t('publicRegister.card.historyWhat'),
              cell: (row) => (
                <span>
                  {changeText(t, row)}
                  {row.basis && (
                    <span className="muted block">{t('publicRegister.card.basis', { basis: row.basis })}</span>
                  )}
                </span>
              ),
            },
            { text: t('publicRegister.card.historyOrder'), cell: ({ order }) => <OrderOf order={order} /> },
            {
              text: '',
              isActions: true,
              cell: (row) => (
                <Link to={paths.publicCentre(number, row.fromOn)} rel="nofollow">
                  {t('publicRegister.card.cardOfDay')}
                  <span className="visually-hidden"> {day(row.fromOn)}</span>
                </Link>
              ),
            },
          ]}
        />
      </div>
    </Section>
  )
}

function OrderOf({ order }: Pick<Row, 'order'>) {
  const { t, day } = useTexts()
  if (!order) return null
  if (!order.number || !order.day) return <>{t('publicRegister.card.orderNoNumber')}</>
  return <>{t('publicRegister.card.order', { number: order.number, day: day(order.day) })}</>
}
