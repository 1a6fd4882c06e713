import type { LoaderFunctionArgs } from '@remix-run/node'
import { criterionFileColumns } from '~/features/criteria/criterion-columns'
import { requirePublicSet } from '~/features/criteria/require-set.server'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'

/** @public The criteria of an edition as a file that can be loaded again. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { set } = await requirePublicSet(request, params)
  const { t } = textsOf(await languageOf(request))
  const rows = set.criteria.map((criterion, index) => ({ ...criterion, place: index + 1 }))
  return csvDownload(`${t('criteria.file.set', { edition: set.edition })}.csv`, criterionFileColumns, rows)
}
