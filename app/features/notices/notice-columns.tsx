import { Form, Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import type { Column } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { NoticeRow } from './notice-list.read.server'

/** The columns of a person's own notices; what leads on marks the notice as read. */
export function useNoticeColumns(): Column<NoticeRow>[] {
  const { t, instant } = useTexts()
  return [
    {
      text: t('notices.what'),
      cell: (row) => (
        <div>
          <Link to={paths.notice(row.id)} style={{ fontWeight: row.isRead ? undefined : 600 }}>
            {row.title}
          </Link>
          <div className="muted small">{row.text}</div>
        </div>
      ),
    },
    { text: t('notices.at'), cell: (row) => <span className="whitespace-nowrap">{instant(row.createdAt)}</span> },
    {
      text: t('notices.state'),
      cell: (row) => (
        <Tag tone={row.isRead ? 'plain' : 'warn'}>{t(`notices.states.${row.isRead ? 'read' : 'unread'}`)}</Tag>
      ),
    },
    {
      text: '',
      isActions: true,
      cell: (row) =>
        row.isRead ? null : (
          <Form method="post" preventScrollReset>
            <input type="hidden" name="id" value={row.id} />
            <Button size="small" name="intent" value="read" aria-label={t('notices.markReadOf', { title: row.title })}>
              {t('notices.markRead')}
            </Button>
          </Form>
        ),
    },
  ]
}
