import type { LoaderFunctionArgs } from '@remix-run/node'
import { allNotices, noticeQuery, type NoticeRow } from '~/features/notices/notice-list.read.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import { timeZone } from '~/platform/clock.server'
import type { FileColumn } from '~/platform/csv/file-column'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { instantText } from '~/platform/i18n/format'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'

/** A person's own notices as the list shows them, as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'work:see')
  const language = await languageOf(request)
  const { t } = textsOf(language)
  const zone = await timeZone()
  const columns: FileColumn<NoticeRow>[] = [
    { heading: t('notices.at'), value: (row) => instantText(row.createdAt, zone) },
    { heading: t('notices.kindOf'), value: (row) => t(`notices.kind.${row.kind}`) },
    { heading: t('notices.what'), value: (row) => row.title },
    { heading: t('notices.told'), value: (row) => row.text },
    { heading: t('notices.state'), value: (row) => t(`notices.states.${row.isRead ? 'read' : 'unread'}`) },
  ]
  return csvDownload(`${t('notices.file')}.csv`, columns, allNotices(actor, noticeQuery(request.url), language))
}
