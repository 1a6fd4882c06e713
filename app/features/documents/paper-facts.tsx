import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { paths } from '~/paths'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { PaperPage } from './paper-page.read.server'
import type { PaperSubject } from './paper-subject.read.server'

/** What the paper is, to or from whom, who prepared and signed it, and what became of it. */
export function PaperFacts({ page }: { page: PaperPage }) {
  const { t, day, instant, pick } = useTexts()
  const by = (name: string | null, at: Date | string | null) => [name, at && instant(at)].filter(Boolean).join(', ')
  return (
    <dl className="facts">
      <Fact name={t('papers.page.about')}>{page.title}</Fact>
      <Fact name={t('papers.page.kind')}>{pick(page.kind)}</Fact>
      {(page.organisation || page.correspondent) && (
        <Fact name={t(page.direction === 'incoming' ? 'papers.page.from' : 'papers.page.to')}>
          {page.organisation ? (
            <Link to={paths.organisation(page.organisation.code)}>{page.organisation.shortName}</Link>
          ) : (
            page.correspondent
          )}
        </Fact>
      )}
      {page.theirNumber && (
        <Fact name={t('papers.page.theirs')}>
          {page.theirOn
            ? t('papers.page.theirsText', { number: page.theirNumber, day: day(page.theirOn) })
            : page.theirNumber}
        </Fact>
      )}
      {page.expiresOn && (
        <Fact name={t('papers.expiresOn')}>
          {day(page.expiresOn)}
          {page.isExpired && ` · ${t('papers.expired')}`}
        </Fact>
      )}
      {page.subject && (
        <Fact name={t('papers.page.source')}>
          <SubjectLink subject={page.subject} />
        </Fact>
      )}
      {page.preparedBy && <Fact name={t('papers.page.prepared')}>{by(page.preparedBy, page.preparedAt)}</Fact>}
      {page.signedAt && (
        <Fact name={t('papers.page.signed')}>
          {by(page.signedBy, page.signedAt)}
          {page.signatoryPosition && <span className="muted"> · {page.signatoryPosition}</span>}
        </Fact>
      )}
      {page.sentOn && page.sentHow && (
        <Fact name={t('papers.page.sent')}>
          {day(page.sentOn)}, {t(`papers.sentHow.${page.sentHow}`)}
        </Fact>
      )}
    </dl>
  )
}

function Fact(props: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </>
  )
}

function SubjectLink({ subject }: { subject: PaperSubject }) {
  const { t, day, month } = useTexts()
  const text =
    subject.type === 'settlement'
      ? t('papers.page.settlement', { year: subject.year, number: subject.number })
      : subject.type === 'act'
        ? t('papers.page.act', { month: month(subject.month), number: subject.number })
        : subject.type === 'certification'
          ? t('papers.page.certification', { number: subject.number })
          : subject.type === 'register'
            ? t('papers.page.register', { day: day(subject.day) })
            : subject.type === 'meeting'
              ? t('papers.page.meeting', { number: subject.number, day: day(subject.day) })
              : subject.name
  return <Link to={subject.to}>{text}</Link>
}

/** What must not be missed: why it came back, that it lost its force, what replaces what. */
export function PaperWarnings({ page, to }: { page: PaperPage; to: (id: string) => string }) {
  const { t, day } = useTexts()
  const linked = (paper: { numberText: string | null; registeredOn: string | null }) => ({
    number: paper.numberText ?? '',
    day: paper.registeredOn ? day(paper.registeredOn) : '',
  })
  const hasNumber = page.numberText !== null
  return (
    <>
      {page.returnReason && <Say tone="warn">{t('papers.page.returned', { reason: page.returnReason })}</Say>}
      {page.status === 'annulled' && <Say tone="bad">{t('papers.page.annulled', { reason: page.annulReason })}</Say>}
      {page.supersedes && (
        <Say>
          {t(hasNumber ? 'papers.page.supersedes' : 'papers.page.willSupersede', linked(page.supersedes))}{' '}
          <Link to={to(page.supersedes.id)}>{t('papers.page.open')}</Link>
        </Say>
      )}
      {page.status === 'superseded' && page.supersededBy && (
        <Say tone="warn">
          {t('papers.page.supersededBy', linked(page.supersededBy))}{' '}
          <Link to={to(page.supersededBy.id)}>{t('papers.page.open')}</Link>
        </Say>
      )}
      {page.isOwnWork && <Say>{t('papers.page.ownWork')}</Say>}
    </>
  )
}
