import type { LoaderFunctionArgs } from '@remix-run/node'
import { criterionFileColumns } from '~/features/criteria/criterion-columns'
import { requireActor } from '~/platform/auth/require-actor.server'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'

/** A file with the headings alone, to be filled in. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'criteria:edit')
  const { t } = textsOf(await languageOf(request))
  return csvDownload(`${t('criteria.file.template')}.csv`, criterionFileColumns, [])
}
