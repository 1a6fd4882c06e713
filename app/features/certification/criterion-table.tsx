import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Table, type Column } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { CertificationPage } from './certification-page.read.server'
import { ResultTag } from './certification-tags'
import type { CriterionRow } from './criterion-rows.read.server'

/** The criteria of a certification: what the centre says, what was found, and by when it is remedied. */
export function CriterionTable({ page }: { page: CertificationPage }) {
  const { t, pick, day } = useTexts()
  const isAssessed = page.rows.some(({ result }) => result !== null)
  const isRemedied = page.rows.some(({ remedyBy }) => remedyBy !== null)
  const columns: Column<CriterionRow>[] = [
    { text: '№', isNumber: true, cell: (row) => row.position },
    {
      text: t('certification.criterion'),
      cell: (row) => (
        <>
          <Link to={paths.criterionOf(page.id, row.criterion.id)}>{pick(row.criterion.title)}</Link>
          {row.criterion.main && (
            <>
              {' '}
              <Tag>{t('certification.main')}</Tag>
            </>
          )}
          {row.criterion.standIn && (
            <>
              {' '}
              <Tag tone="warn">{t('certification.standIn')}</Tag>
            </>
          )}
        </>
      ),
    },
    { text: t('certification.selfResult'), cell: (row) => <ResultTag result={row.selfResult} /> },
    ...(isAssessed
      ? [{ text: t('certification.found'), cell: (row: CriterionRow) => <ResultTag result={row.standing} isFound /> }]
      : []),
    ...(isRemedied
      ? [
          {
            text: t('certification.remedyBy'),
            cell: (row: CriterionRow) => (
              <>
                {row.remedyBy && row.result !== 'met' && day(row.remedyBy)}
                {row.remediedOn && (
                  <div className="muted small">{t('certification.remediedOn', { day: day(row.remediedOn) })}</div>
                )}
              </>
            ),
          },
        ]
      : []),
  ]
  return (
    <Table caption={t('certification.criteria')} rows={page.rows} keyOf={(row) => row.criterion.id} columns={columns} />
  )
}
