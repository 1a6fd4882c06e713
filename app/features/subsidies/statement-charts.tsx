import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import { AmountChart } from './bar-chart'
import type { StatementSummary } from './statement-head'

/** The return by ground and by month, each as a picture with its table. */
export function StatementCharts({ statement }: { statement: StatementSummary }) {
  const { t, money, monthName, pick } = useTexts()
  const { byRule, byMonth } = statement
  return (
    <>
      <AmountChart
        title={t('subsidies.statement.byRule')}
        isVertical
        rows={byRule.map((row) => ({ label: pick(row.title), amount: row.amount }))}
        table={
          <Table
            rows={byRule}
            keyOf={(row) => row.rule}
            columns={[
              { text: t('subsidies.statement.rule'), cell: (row) => pick(row.title) },
              { text: t('subsidies.statement.count'), isNumber: true, cell: (row) => row.count },
              { text: t('subsidies.statement.amount'), isNumber: true, cell: (row) => money(row.amount) },
            ]}
          />
        }
      />
      {byMonth.some((row) => row.amount > 0n) && (
        <AmountChart
          title={t('subsidies.statement.byMonth')}
          rows={byMonth.map((row) => ({ label: monthName(row.month).slice(0, 3), amount: row.amount }))}
          table={
            <Table
              rows={byMonth}
              keyOf={(row) => row.month}
              columns={[
                { text: t('subsidies.statement.month'), cell: (row) => monthName(row.month) },
                { text: t('subsidies.statement.amount'), isNumber: true, cell: (row) => money(row.amount) },
              ]}
            />
          }
        />
      )}
    </>
  )
}
