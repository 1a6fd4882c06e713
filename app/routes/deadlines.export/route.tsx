import type { LoaderFunctionArgs } from '@remix-run/node'
import { allDeadlines, deadlineQuery } from '~/features/deadlines/deadline-list.read.server'
import type { ShownDeadline } from '~/features/deadlines/shown-deadlines.read.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import type { FileColumn } from '~/platform/csv/file-column'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'

/** The terms that the list shows, as a file: courses by their codes. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'deadline:read')
  const language = await languageOf(request)
  const { t } = textsOf(language)
  const columns: FileColumn<ShownDeadline>[] = [
    { heading: t('deadlines.dueOn'), kind: 'day', value: (row) => row.dueOn },
    { heading: t('deadlines.state'), value: (row) => t(`deadlines.states.${row.state}`) },
    { heading: t('deadlines.what'), value: (row) => row.title[language] },
    {
      heading: t('deadlines.about'),
      value: (row) => row.subject && [row.subject.code, row.subject.month].filter(Boolean).join(', '),
    },
    { heading: t('deadlines.who'), value: (row) => row.organisation?.shortName ?? t('deadlines.ministry') },
    { heading: t('deadlines.event'), kind: 'day', value: (row) => row.eventOn },
    { heading: t('deadlines.closedOn'), kind: 'day', value: (row) => row.closedOn },
  ]
  return csvDownload(`${t('deadlines.file')}.csv`, columns, allDeadlines(actor, deadlineQuery(request.url)))
}
