import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '~/platform/auth/require-actor.server'
import { timeZone } from '~/platform/clock.server'
import type { FileColumn } from '~/platform/csv/file-column'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { instantText } from '~/platform/i18n/format'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { allMail, mailQuery, type MailRow } from '~/platform/mail/mail-list.read.server'

/** The letters that the list shows, as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'mail:read')
  const { t } = textsOf(await languageOf(request))
  const zone = await timeZone()
  const columns: FileColumn<MailRow>[] = [
    { heading: t('mail.at'), value: (row) => instantText(row.createdAt, zone) },
    { heading: t('mail.to'), value: (row) => row.toAddress },
    { heading: t('mail.subject'), value: (row) => row.subject },
    { heading: t('mail.state'), value: (row) => t(`mail.states.${row.state}`) },
    { heading: t('mail.error'), value: (row) => row.error && t(`mail.reason.${row.error.code}`) },
    { heading: t('mail.attempts'), value: (row) => row.attempts },
    { heading: t('mail.sentAt'), value: (row) => row.sentAt && instantText(row.sentAt, zone) },
  ]
  return csvDownload(`${t('mail.file')}.csv`, columns, allMail(mailQuery(request.url)))
}
