import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Say, Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { CertificationPage } from './certification-page.read.server'
import { CertificateTag, VisitTag } from './certification-tags'

/** What must be known before anything else: why it came back, whose turn it is, what was decided. */
export function CertificationWarnings({ page }: { page: CertificationPage }) {
  const { t } = useTexts()
  return (
    <>
      {page.returnReason && (
        <Say tone="warn">
          <b>{t('certification.sentBack')}</b> {page.returnReason}
        </Say>
      )}
      {page.turn && <Say tone={page.isMine ? 'warn' : 'plain'}>{t(`certification.turn.${page.turn}`)}</Say>}
    </>
  )
}

/** The centre, the set, who examines it and the certificate. */
export function CertificationFacts({ page }: { page: CertificationPage }) {
  const { t, day } = useTexts()
  const { centre, set, certificate } = page
  const standing = page.assessors.filter(({ isReleased }) => !isReleased)
  return (
    <dl className="facts">
      <dt>{t('certification.centre')}</dt>
      <dd>
        {centre.name}, {centre.municipality}
      </dd>
      <dt>{t('certification.organisation')}</dt>
      <dd>
        <Link to={paths.organisation(page.organisation.code)}>{page.organisation.shortName}</Link>
      </dd>
      <dt>{t('certification.set')}</dt>
      <dd>
        <Link to={paths.criterionSet(set.code, set.edition)}>
          {set.title}, {t('certification.edition', { number: set.edition })}
        </Link>
        {set.standInCount > 0 && (
          <div className="small">
            <Tag tone="warn">{t('certification.standIn')}</Tag>{' '}
            {t('certification.standIns', { count: set.standInCount })}
          </div>
        )}
      </dd>
      {page.renews && (
        <>
          <dt>{t('certification.renews')}</dt>
          <dd>
            <Link to={paths.certificate(page.renews.id)}>№ {page.renews.number}</Link>
          </dd>
        </>
      )}
      {page.appliedOn && (
        <>
          <dt>{t('certification.appliedOn')}</dt>
          <dd>{day(page.appliedOn)}</dd>
        </>
      )}
      <dt>{t('certification.assessors')}</dt>
      <dd>
        {standing.length === 0 && <span className="muted">{t('certification.noAssessors')}</span>}
        {standing.map((one) => (
          <div key={one.userId}>
            {one.name}
            {one.position && `, ${one.position}`} {one.isLead && <Tag>{t('certification.leadAssessor')}</Tag>}
          </div>
        ))}
      </dd>
      {certificate && (
        <>
          <dt>{t('certification.certificate')}</dt>
          <dd>
            <Link to={paths.certificate(certificate.id)}>№ {certificate.number}</Link>{' '}
            <CertificateTag status={certificate.status} />{' '}
            {t('certificates.until', { day: day(certificate.validUntilOn) })}
          </dd>
        </>
      )}
    </dl>
  )
}

/** The visits of the case, from the first to the last of surveillance. */
export function CertificationVisits({ page }: { page: CertificationPage }) {
  const { t, day } = useTexts()
  if (page.visits.length === 0) return null
  return (
    <Section title={t('visits.title')}>
      <Table
        caption={t('visits.title')}
        rows={page.visits}
        keyOf={(visit) => visit.id}
        columns={[
          {
            text: t('visits.kind'),
            cell: (visit) => <Link to={paths.visit(visit.id)}>{t(`visits.kinds.${visit.kind}`)}</Link>,
          },
          { text: t('visits.dueOn'), cell: (visit) => visit.dueOn && day(visit.dueOn) },
          { text: t('visits.plannedOn'), cell: (visit) => visit.plannedOn && day(visit.plannedOn) },
          { text: t('visits.heldOn'), cell: (visit) => visit.heldOn && day(visit.heldOn) },
          {
            text: t('visits.state'),
            cell: (visit) => (
              <>
                <VisitTag status={visit.status} /> {visit.outcome && t(`visits.outcomes.${visit.outcome}`)}
              </>
            ),
          },
        ]}
      />
    </Section>
  )
}

/** The signed reports, the last one first. */
export function CertificationReports({ page }: { page: CertificationPage }) {
  const { t, day } = useTexts()
  if (page.reports.length === 0) return null
  return (
    <Section title={t('certification.reports')}>
      <Table
        caption={t('certification.reports')}
        rows={page.reports}
        keyOf={(report) => report.number}
        columns={[
          {
            text: t('certification.report'),
            cell: (report) => (
              <>
                № {report.numberText} {report !== page.reports[0] && <Tag>{t('certification.supersededReport')}</Tag>}
              </>
            ),
          },
          { text: t('certification.signedOn'), cell: (report) => day(report.signedOn) },
          {
            text: t('certification.files'),
            cell: (report) => (
              <span className="flex gap-3">
                {(['pdf', 'docx'] as const).map((format) => (
                  <a key={format} href={paths.conformityReportFile(page.id, report.number, format)} download>
                    {format.toUpperCase()}
                  </a>
                ))}
              </span>
            ),
          },
        ]}
      />
    </Section>
  )
}
