import type { LoaderFunctionArgs } from '@remix-run/node'
import { diffAsked } from '~/features/register/diff-asked'
import { registerDiff } from '~/features/register/register-diff.read.server'
import { diffColumns, diffLines } from '~/features/register/register-file'
import { requireActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'organisation:read', { organisationId: null })
  const asked = diffAsked(request.url, await today())
  const language = await languageOf(request)
  const { t } = textsOf(language)
  const lines = diffLines(await registerDiff(asked), t, language)
  return csvDownload(`${t('entries.diff.file')} ${asked.from} ${asked.to}.csv`, diffColumns(t), lines)
}
