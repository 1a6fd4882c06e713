import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import type { Column } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import type { ShownDossierPaper } from './dossier-list.read.server'
import { useNumberAndDay } from './evidence-list'
import { StandingTag } from './standing-tag'

/** The dossier as a table: what runs out first stands first. */
export function useDossierColumns(isMinistry: boolean): Column<ShownDossierPaper>[] {
  const { t, day, pick } = useTexts()
  const numberAndDay = useNumberAndDay()
  const organisation: Column<ShownDossierPaper> = {
    text: t('dossier.organisation'),
    sort: 'organisation',
    cell: (row) => <Link to={paths.organisation(row.organisation.code)}>{row.organisation.shortName}</Link>,
  }
  return [
    {
      text: t('dossier.paper'),
      sort: 'title',
      cell: (row) => (
        <div>
          <Link to={paths.dossierPaper(row.id)}>{row.title}</Link>
          <div className="muted small">{numberAndDay(row)}</div>
        </div>
      ),
    },
    { text: t('dossier.kind'), sort: 'kind', cell: (row) => pick(row.kind.title) },
    ...(isMinistry ? [organisation] : []),
    { text: t('dossier.about'), cell: (row) => row.centre?.name ?? t('dossier.wholeOrganisation') },
    { text: t('dossier.issuedOn'), sort: 'issuedOn', cell: (row) => row.issuedOn && day(row.issuedOn) },
    { text: t('dossier.expiresOn'), sort: 'expiresOn', cell: (row) => <StandingTag paper={row} /> },
    { text: t('dossier.useCount'), isNumber: true, cell: (row) => row.useCount },
  ]
}
