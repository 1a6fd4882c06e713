import type { LoaderFunctionArgs } from '@remix-run/node'
import { registerColumns } from '~/features/register/register-file'
import { dayAsked, listEntries, registerQuery } from '~/features/register/register-list.read.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { sheetDownload } from '~/platform/csv/sheet-file.server'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'

/** A region has some hundreds of centres; a file holds them all. */
const all = 100_000

/** The register as it was asked for, of the day that was asked for, whole. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'organisation:read')
  if (params.format !== 'csv' && params.format !== 'xlsx') throw new Response('not found', { status: 404 })
  const language = await languageOf(request)
  const { t } = textsOf(language)
  const on = dayAsked(request.url, await today())
  const { rows } = await listEntries(actor, { ...registerQuery(request.url), page: 1, size: all }, on)
  const [name, columns] = [`${t('entries.export.fileName')} ${on}.${params.format}`, registerColumns(t, language)]
  return params.format === 'csv' ? csvDownload(name, columns, rows) : sheetDownload(name, columns, rows)
}
