import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import type { Column } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import type { ShownSelection } from './selection-list.read.server'
import { SelectionTag, useSelectionName } from './selection-tag'

export function useSelectionColumns(isMinistry: boolean): Column<ShownSelection>[] {
  const { t, day } = useTexts()
  const nameOf = useSelectionName()
  const organisation: Column<ShownSelection> = {
    text: t('selections.organisation'),
    sort: 'organisation',
    cell: (row) => <Link to={paths.organisation(row.organisation.code)}>{row.organisation.shortName}</Link>,
  }
  return [
    {
      text: t('selections.application'),
      sort: 'number',
      cell: (row) => (
        <Link to={paths.selection(row.id)} className="whitespace-nowrap">
          {nameOf(row.number)}
        </Link>
      ),
    },
    { text: t('selections.filedOn'), sort: 'filedOn', cell: (row) => row.filedOn && day(row.filedOn) },
    { text: t('selections.centre'), sort: 'centre', cell: (row) => row.centreName || t('selections.noCentreName') },
    ...(isMinistry ? [organisation] : []),
    {
      text: t('selections.state'),
      sort: 'state',
      cell: (row) => (
        <div>
          <SelectionTag status={row.status} />
          {row.answerByOn && (
            <div className="muted small">{t('selections.answerBy', { day: day(row.answerByOn) })}</div>
          )}
        </div>
      ),
    },
    { text: t('selections.decidedOn'), cell: (row) => row.decidedOn && day(row.decidedOn) },
  ]
}
