import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import type { Column } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import type { ShownPaper } from './paper-list.read.server'
import { PaperTag } from './paper-tag'

/** The journal as a table: number and day first, as in a book of registration. */
export function usePaperColumns(): Column<ShownPaper>[] {
  const { t, day, pick } = useTexts()
  return [
    {
      text: t('papers.number'),
      sort: 'number',
      cell: (row) => (
        <Link to={paths.paper(row.id)} className="whitespace-nowrap">
          {row.numberText ?? t('papers.noNumber')}
        </Link>
      ),
    },
    { text: t('papers.registeredOn'), sort: 'registeredOn', cell: (row) => row.registeredOn && day(row.registeredOn) },
    {
      text: t('papers.what'),
      sort: 'title',
      cell: (row) => (
        <div>
          {row.title}
          <div className="muted small">
            {pick(row.kind)}
            {row.theirNumber && ` · № ${row.theirNumber}`}
            {row.theirOn && `, ${day(row.theirOn)}`}
          </div>
        </div>
      ),
    },
    {
      text: t('papers.who'),
      sort: 'organisation',
      cell: (row) => row.organisation?.shortName ?? row.correspondent,
    },
    {
      text: t('papers.state'),
      cell: (row) => (
        <div>
          <PaperTag status={row.status} isReturned={row.isReturned} />
          {row.sentOn && (
            <div className="muted small">
              {day(row.sentOn)}, {t(`papers.sentHow.${row.sentHow as 'mail'}`)}
            </div>
          )}
        </div>
      ),
    },
    { text: t('papers.expiresOn'), sort: 'expiresOn', cell: (row) => row.expiresOn && day(row.expiresOn) },
  ]
}
