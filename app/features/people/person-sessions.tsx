import { Form } from '@remix-run/react'
import { Confirm } from '~/ui/confirm'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import type { PersonCard } from './person.read.server'

/** The browsers in which a person is signed in. */
export function PersonSessions({ person, mayManage }: { person: PersonCard; mayManage: boolean }) {
  const { t, instant } = useTexts()
  return (
    <Section
      title={t('people.sessions.title')}
      actions={
        mayManage &&
        person.sessions.length > 0 && (
          <Form method="post" id="sessions">
            <Confirm
              form="sessions"
              name="intent"
              value="endSessions"
              kind="plain"
              size="small"
              trigger={t('people.sessions.endAll')}
              title={t('people.sessions.endTitle')}
              confirm={t('people.sessions.endAll')}
            >
              {t('people.sessions.endText')}
            </Confirm>
          </Form>
        )
      }
    >
      <Table
        caption={t('people.sessions.title')}
        rows={person.sessions}
        keyOf={(row) => row.createdAt.getTime()}
        columns={[
          { text: t('people.sessions.began'), cell: (row) => instant(row.createdAt) },
          { text: t('people.sessions.seen'), cell: (row) => instant(row.lastSeenAt) },
          { text: t('people.sessions.ends'), cell: (row) => instant(row.expiresAt) },
        ]}
        empty={<p className="muted">{t('people.sessions.empty')}</p>}
      />
    </Section>
  )
}
