import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Table, type Column } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { RequirementRow } from './requirement-rows.read.server'
import { FoundTag } from './selection-tag'

/** The check list of section 4: the applicant's word, the papers, what the ministry found, and how far it has come. */
export function RequirementTable(props: {
  selectionId: string
  rows: readonly RequirementRow[]
  isMinistry: boolean
  showsFindings: boolean
}) {
  const { t, pick } = useTexts()
  const { rows, isMinistry, showsFindings } = props
  const done = rows.filter((row) =>
    isMinistry ? row.found !== null && row.found !== 'unknown' : row.statement !== 'unknown',
  ).length
  const found: Column<RequirementRow> = {
    text: t('selections.foundTitle'),
    cell: (row) => (
      <div>
        <FoundTag found={row.found} />
        {row.foundNote && <div className="muted small">{row.foundNote}</div>}
      </div>
    ),
  }
  return (
    <>
      <p className="mb-3" id="progress-text">
        {t(isMinistry ? 'selections.progressFound' : 'selections.progressSaid', { done, total: rows.length })}
        <progress className="progress block" value={done} max={rows.length} aria-labelledby="progress-text" />
      </p>
      <Table
        caption={t('selections.requirements')}
        rows={rows}
        keyOf={(row) => row.id}
        columns={[
          {
            text: t('selections.clause'),
            cell: (row) => <span className="whitespace-nowrap">{pick(row.clause)}</span>,
          },
          {
            text: t('selections.requirement'),
            cell: (row) => <Link to={paths.selectionRequirement(props.selectionId, row.id)}>{pick(row.title)}</Link>,
          },
          {
            text: t('selections.saidTitle'),
            cell: (row) => (
              <div>
                {t(`selections.said.${row.statement}`)}
                {row.note && <div className="muted small">{row.note}</div>}
              </div>
            ),
          },
          {
            text: t('selections.papers'),
            cell: (row) =>
              row.paperCount === 0 ? (
                <span className="muted">{t('selections.noPapers')}</span>
              ) : (
                <div>
                  {t('selections.paperCount', { count: row.paperCount })}{' '}
                  {row.deadCount > 0 && <Tag tone="bad">{t('selections.deadCount', { count: row.deadCount })}</Tag>}
                </div>
              ),
          },
          ...(showsFindings ? [found] : []),
        ]}
      />
    </>
  )
}
