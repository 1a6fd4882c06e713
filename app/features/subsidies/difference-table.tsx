import { Link } from '@remix-run/react'
import { lineRules } from 'scoring/settlement/line-rules'
import { paths } from '~/paths'
import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import type { LineDifference } from './compare'

/** What two settlements of a year do not have alike, line by line. */
export function DifferenceTable({ rows }: { rows: readonly LineDifference[] }) {
  const { t, money, monthName, pick } = useTexts()
  return (
    <Table
      rows={rows}
      keyOf={(row) => `${row.code} ${row.rule} ${row.month}`}
      empty={<p className="empty">{t('subsidies.compare.same')}</p>}
      columns={[
        { text: t('subsidies.statement.client'), cell: (row) => <Link to={paths.course(row.code)}>{row.code}</Link> },
        {
          text: t('subsidies.statement.rule'),
          cell: (row) => `${pick(lineRules[row.rule].title)}${row.month ? `, ${monthName(row.month)}` : ''}`,
        },
        { text: t('subsidies.compare.was'), isNumber: true, cell: (row) => money(row.before) },
        { text: t('subsidies.compare.became'), isNumber: true, cell: (row) => money(row.after) },
        {
          text: t('subsidies.compare.difference'),
          isNumber: true,
          cell: (row) => <b>{money(row.after - row.before)}</b>,
        },
      ]}
    />
  )
}
