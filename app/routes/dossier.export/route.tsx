import type { LoaderFunctionArgs } from '@remix-run/node'
import { allDossierPapers, dossierQuery, type ShownDossierPaper } from '~/features/dossier/dossier-list.read.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import type { FileColumn } from '~/platform/csv/file-column'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'

/** The dossier as the list shows it, as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'dossier:read')
  const language = await languageOf(request)
  const { t } = textsOf(language)
  const columns: FileColumn<ShownDossierPaper>[] = [
    { heading: t('dossier.organisation'), value: (row) => row.organisation.shortName },
    { heading: t('dossier.about'), value: (row) => row.centre?.name ?? t('dossier.wholeOrganisation') },
    { heading: t('dossier.kind'), value: (row) => row.kind.title[language] },
    { heading: t('dossier.paperTitle'), value: (row) => row.title },
    { heading: t('dossier.number'), value: (row) => row.number },
    { heading: t('dossier.issuedOn'), kind: 'day', value: (row) => row.issuedOn },
    { heading: t('dossier.expiresOn'), kind: 'day', value: (row) => row.expiresOn },
    { heading: t('dossier.state'), value: (row) => t(`dossier.standing.${row.standing}`) },
    { heading: t('dossier.file'), value: (row) => row.fileName },
    { heading: t('dossier.useCount'), kind: 'whole', value: (row) => row.useCount },
  ]
  return csvDownload(
    `${t('dossier.exportName')}.csv`,
    columns,
    await allDossierPapers(actor, dossierQuery(request.url)),
  )
}
