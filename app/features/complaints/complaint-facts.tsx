import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/button'
import { Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'
import { BodyText } from './complaint-columns'
import type { ComplaintPage } from './complaint-page.read.server'

const lines = { whiteSpace: 'pre-line' } as const

/** What the complaint is about, and what came of it. */
export function ComplaintFacts({ page }: { page: ComplaintPage }) {
  const { t, day, instant } = useTexts()
  return (
    <>
      <dl className="facts">
        <dt>{t('complaints.organisation')}</dt>
        <dd>
          <Link to={paths.organisation(page.organisation.code)}>{page.organisation.shortName}</Link>
          {page.centreName && <span className="muted"> · {page.centreName}</span>}
        </dd>
        <dt>{t('complaints.receivedOn')}</dt>
        <dd>
          {day(page.receivedOn)}
          {page.isMinistry && <span className="muted"> · {t(`complaints.channels.${page.channel}`)}</span>}
        </dd>
        {page.isMinistry && page.answerByOn && (
          <>
            <dt>{t('complaints.answerByOn')}</dt>
            <dd>{day(page.answerByOn)}</dd>
          </>
        )}
        {page.isAnonymous && (
          <>
            <dt>{t('complaints.applicant')}</dt>
            <dd>{t('complaints.nobodyNamed')}</dd>
          </>
        )}
        {page.examiner && (
          <>
            <dt>{t('complaints.examiner')}</dt>
            <dd>{page.examiner}</dd>
          </>
        )}
        <dt>{t('complaints.text')}</dt>
        <dd style={lines}>{page.text}</dd>
        {page.explainedAt && (
          <>
            <dt>{t('complaints.explanation')}</dt>
            <dd>
              <div style={lines}>{page.explanation}</div>
              <div className="muted small">
                {t('complaints.by', { name: page.explainedBy, at: instant(page.explainedAt) })}
              </div>
            </dd>
          </>
        )}
        {page.withdrawReason && (
          <>
            <dt>{t('complaints.withdrawReason')}</dt>
            <dd>{page.withdrawReason}</dd>
          </>
        )}
      </dl>
      <Outcome page={page} />
      {(page.files.length > 0 || page.can.attach) && <Files page={page} />}
    </>
  )
}

function Outcome({ page }: { page: ComplaintPage }) {
  const { t, day } = useTexts()
  if (page.decidedOn === null || page.body === null) return null
  return (
    <Section title={t('complaints.outcome')}>
      <dl className="facts">
        <dt>{t('complaints.decidedOn')}</dt>
        <dd>
          {day(page.decidedOn)}
          {page.decidedBy && <span className="muted"> · {t('complaints.recordedBy', { name: page.decidedBy })}</span>}
        </dd>
        <dt>{t('complaints.body')}</dt>
        <dd>
          <BodyText body={page.body} bodyName={page.bodyName} />
        </dd>
        <dt>{t('complaints.finding')}</dt>
        <dd style={lines}>{page.finding}</dd>
        {page.solvedOn && (
          <>
            <dt>{t('complaints.solved')}</dt>
            <dd style={lines}>
              {page.solved} <span className="muted">· {day(page.solvedOn)}</span>
            </dd>
          </>
        )}
      </dl>
    </Section>
  )
}

function Files({ page }: { page: ComplaintPage }) {
  const { t, instant } = useTexts()
  return (
    <Section
      title={t('complaints.files')}
      actions={
        page.can.attach && (
          <ButtonLink to={paths.attachToComplaint(page.id)}>{t('complaints.do.attach.title')}</ButtonLink>
        )
      }
    >
      {page.files.length === 0 ? (
        <p className="muted">{t('complaints.noFiles')}</p>
      ) : (
        <ul>
          {page.files.map((file) => (
            <li key={file.id}>
              <a href={paths.complaintFile(page.id, file.id)} download>
                {file.name}
              </a>{' '}
              <span className="muted small">{instant(file.addedAt)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
