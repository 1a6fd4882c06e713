import type { LoaderFunctionArgs } from '@remix-run/node'
import { organisationColumns } from '~/features/register/organisation-file'
import { listOrganisations, organisationList } from '~/features/register/organisation-list.read.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { listQuery } from '~/platform/lists/list-query'

/** A region has some dozens of organisations; a file holds them all. */
const all = 100_000

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'organisation:read')
  if (actor.organisationId !== null) throw new Response('not found', { status: 404 })
  const { t } = textsOf(await languageOf(request))
  const query = { ...listQuery(request.url, organisationList), page: 1, size: all }
  const { rows } = await listOrganisations(query, await today())
  return csvDownload(`${t('register.export.fileName')}.csv`, organisationColumns(t), rows)
}
