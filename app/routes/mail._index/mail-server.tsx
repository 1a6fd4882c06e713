import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

const settings = `SMTP_URL=smtps://portal:password@mail.region.example:465
MAIL_FROM=opora@region.example
PORTAL_ADDRESS=https://opora.region.example`

/** Through which server letters leave, or how one is connected. */
export function MailServer({ server, days }: { server: { host: string; from: string } | null; days: number }) {
  const { t } = useTexts()
  if (server) return <p className="muted mb-4">{t('mail.server.is', server)}</p>
  return (
    <Say tone="warn">
      <p>{t('mail.server.none')}</p>
      <details className="mt-2">
        <summary>{t('mail.server.how')}</summary>
        <ol className="mt-2 list-decimal pl-5">
          <li>{t('mail.server.step1')}</li>
          <li>
            {t('mail.server.step2')}
            <pre className="settings-lines" tabIndex={0} lang="en">
              {settings}
            </pre>
          </li>
          <li>{t('mail.server.step3', { days })}</li>
        </ol>
      </details>
    </Say>
  )
}
