import { Link } from '@remix-run/react'
import { MailReason, MailStateTag } from '~/features/notices/mail-state-tag'
import { paths } from '~/paths'
import type { MailRow } from '~/platform/mail/mail-list.read.server'
import type { Column } from '~/ui/table'
import { useTexts } from '~/ui/texts'

export function useMailColumns(): Column<MailRow>[] {
  const { t, instant } = useTexts()
  return [
    {
      text: t('mail.at'),
      sort: 'at',
      cell: (row) => <span className="whitespace-nowrap">{instant(row.createdAt)}</span>,
    },
    { text: t('mail.to'), sort: 'to', cell: (row) => row.toAddress },
    {
      text: t('mail.subject'),
      sort: 'subject',
      cell: (row) => <Link to={paths.letter(row.id)}>{row.subject}</Link>,
    },
    {
      text: t('mail.state'),
      cell: (row) => (
        <div>
          <MailStateTag state={row.state} />
          <div className="muted small">
            <MailReason {...row} />
          </div>
        </div>
      ),
    },
    { text: t('mail.sentAt'), cell: (row) => (row.sentAt ? instant(row.sentAt) : '') },
  ]
}
