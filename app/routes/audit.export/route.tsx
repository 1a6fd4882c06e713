import type { LoaderFunctionArgs } from '@remix-run/node'
import { journalColumns } from '~/features/audit/journal-file'
import { journalList, journalRows } from '~/features/audit/journal.read.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { listQuery } from '~/platform/lists/list-query'
import { regionProfile } from '~/platform/region/region.read.server'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'audit:read')
  const [language, { timeZone }] = await Promise.all([languageOf(request), regionProfile()])
  const { t } = textsOf(language)
  const rows = journalRows(actor, listQuery(request.url, journalList), timeZone)
  return csvDownload(`${t('audit.file')}.csv`, journalColumns(t, language, timeZone), rows)
}
