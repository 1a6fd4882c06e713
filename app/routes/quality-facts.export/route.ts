import type { LoaderFunctionArgs } from '@remix-run/node'
import { organisationsKnown } from '~/features/quality-facts/organisations-known.read.server'
import { knownFileColumns } from '~/features/quality-facts/known-file'
import { requireActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'

/** What the portal knows of the six criteria, by organisation, as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'quality-facts:read')
  const language = await languageOf(request)
  const { t } = textsOf(language)
  const rows = await organisationsKnown(actor, await today())
  return csvDownload(`${t('qualityFacts.list.fileName')}.csv`, knownFileColumns(t, language), rows)
}
