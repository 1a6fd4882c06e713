import { Form } from '@remix-run/react'
import { Button } from '~/ui/button'
import { Confirm } from '~/ui/confirm'
import { Section } from '~/ui/page'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

/** The private link by which a person's own calendar shows the terms; the address is shown once. */
export function CalendarLinkSection(props: {
  link: { createdAt: Date; lastUsedAt: Date | null } | null
  address: string | undefined
}) {
  const { t, instant } = useTexts()
  const { link, address } = props
  return (
    <Section title={t('deadlines.feed.title')}>
      <p className="muted">{t('deadlines.feed.lead')}</p>
      {address && (
        <Say tone="good" role="status">
          {t('deadlines.feed.shown')} <code className="block break-all">{address}</code>
        </Say>
      )}
      {link && (
        <p className="mt-3">
          {t('deadlines.feed.since', { at: instant(link.createdAt) })}{' '}
          {link.lastUsedAt ? t('deadlines.feed.used', { at: instant(link.lastUsedAt) }) : t('deadlines.feed.notUsed')}
        </p>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <Form method="post">
          <Button name="intent" value="makeLink">
            {t(link ? 'deadlines.feed.another' : 'deadlines.feed.make')}
          </Button>
        </Form>
        {link && (
          <Form method="post" id="revoke-link">
            <Confirm
              form="revoke-link"
              kind="danger"
              name="intent"
              value="revokeLink"
              trigger={t('deadlines.feed.revoke')}
              title={t('deadlines.feed.revokeTitle')}
              confirm={t('deadlines.feed.revoke')}
            >
              {t('deadlines.feed.revokeText')}
            </Confirm>
          </Form>
        )}
      </div>
    </Section>
  )
}
