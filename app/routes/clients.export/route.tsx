import type { LoaderFunctionArgs } from '@remix-run/node'
import { courseColumns } from '~/features/clients/course-file'
import { courseList, listCourses } from '~/features/clients/course-list.read.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { listQuery } from '~/platform/lists/list-query'

/** A file holds every course of the region. */
const all = 1_000_000

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'client:list')
  const language = await languageOf(request)
  const { t } = textsOf(language)
  const query = { ...listQuery(request.url, courseList), page: 1, size: all }
  const { rows } = await listCourses(actor, query, await today())
  const columns = courseColumns(t, language, actor.permissions.has('client:seeNames'))
  return csvDownload(`${t('clients.exportName')}.csv`, columns, rows)
}
