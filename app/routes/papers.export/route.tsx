import type { LoaderFunctionArgs } from '@remix-run/node'
import { allPapers, paperQuery, type ShownPaper } from '~/features/documents/paper-list.read.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import type { FileColumn } from '~/platform/csv/file-column'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'

/** The journal as the list shows it, as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'paper:read')
  const language = await languageOf(request)
  const { t } = textsOf(language)
  const columns: FileColumn<ShownPaper>[] = [
    { heading: t('papers.number'), value: (row) => row.numberText },
    { heading: t('papers.registeredOn'), kind: 'day', value: (row) => row.registeredOn },
    { heading: t('papers.directionLabel'), value: (row) => t(`papers.direction.${row.direction}`) },
    { heading: t('papers.kind'), value: (row) => row.kind[language] },
    { heading: t('papers.what'), value: (row) => row.title },
    { heading: t('papers.who'), value: (row) => row.organisation?.shortName ?? row.correspondent },
    { heading: t('papers.theirNumber'), value: (row) => row.theirNumber },
    { heading: t('papers.theirOn'), kind: 'day', value: (row) => row.theirOn },
    { heading: t('papers.state'), value: (row) => t(`papers.states.${row.status}`) },
    { heading: t('papers.sentOn'), kind: 'day', value: (row) => row.sentOn },
    { heading: t('papers.expiresOn'), kind: 'day', value: (row) => row.expiresOn },
    { heading: t('papers.scan'), value: (row) => t(row.hasScan ? 'papers.withScan' : 'papers.withoutScan') },
  ]
  return csvDownload(`${t('papers.file')}.csv`, columns, allPapers(actor, paperQuery(request.url)))
}
