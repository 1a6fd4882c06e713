import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import { DecreeNamed } from './decree'
import type { YearVersion } from './year-page.read.server'

/** Every version of a year, newest first: none is ever edited. */
export function VersionTable({ versions }: { versions: readonly YearVersion[] }) {
  const { t, instant } = useTexts()
  return (
    <Table
      caption={t('calendar.history')}
      rows={versions}
      keyOf={(row) => row.version}
      columns={[
        { text: t('calendar.version'), cell: (row) => (row.version === 0 ? t('calendar.shipped') : row.version) },
        { text: t('calendar.decree'), cell: (row) => <DecreeNamed {...row} /> },
        { text: t('calendar.workingDays'), isNumber: true, cell: (row) => row.workingDays },
        { text: t('calendar.who'), cell: (row) => row.recordedBy ?? <span className="muted">—</span> },
        {
          text: t('calendar.when'),
          cell: (row) => (row.recordedAt ? instant(row.recordedAt) : <span className="muted">—</span>),
        },
      ]}
    />
  )
}
