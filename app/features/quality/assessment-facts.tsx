import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Say, Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { AssessmentPage } from './assessment-page.read.server'

/** What the assessment is: whose, when, by whom, and whose turn it is. */
export function AssessmentFacts({ page }: { page: AssessmentPage }) {
  const { t, day, instant } = useTexts()
  const { findings, confirmed, paper, seal } = page
  return (
    <>
      <Turn page={page} />
      {page.status === 'draft' && page.returnReason && (
        <Say tone="warn">{t('quality.returned', { reason: page.returnReason })}</Say>
      )}
      {page.status === 'cancelled' && <Say>{t('quality.cancelled', { reason: page.cancelReason })}</Say>}
      {seal && !seal.isWhole && (
        <Say tone="bad" role="alert">
          {t('quality.sealBroken')}
        </Say>
      )}
      <dl className="facts">
        <dt>{t('quality.year')}</dt>
        <dd>
          <Link to={paths.qualityYear(page.organisation.code, page.year)}>
            {t('quality.ofYear', { year: page.year })}
          </Link>
        </dd>
        <dt>{t('quality.plannedOn')}</dt>
        <dd>
          {day(page.plannedOn)} {page.isOverdue && <Tag tone="bad">{t('quality.overdue')}</Tag>}
        </dd>
        {page.visitedOn && (
          <>
            <dt>{t('quality.visitedOn')}</dt>
            <dd>{day(page.visitedOn)}</dd>
          </>
        )}
        <dt>{t('quality.assessor')}</dt>
        <dd>{page.assessor ?? <span className="muted">{t('quality.nobody')}</span>}</dd>
        {findings && (
          <>
            <dt>{t('quality.total')}</dt>
            <dd>
              {findings.total === null ? (
                <span className="muted">{t('quality.notScored')}</span>
              ) : (
                <b>{t('quality.totalOf', { total: findings.total, most: findings.most })}</b>
              )}
            </dd>
          </>
        )}
        {confirmed && (
          <>
            <dt>{t('quality.confirmedBy')}</dt>
            <dd>{t('quality.byOn', { name: confirmed.by, day: day(confirmed.on) })}</dd>
          </>
        )}
        {paper && (
          <>
            <dt>{t('quality.report')}</dt>
            <dd>
              {t('quality.reportNumber', { number: paper.number, day: day(paper.registeredOn) })} ·{' '}
              {(['pdf', 'docx'] as const).map((format) => (
                <span key={format} className="mr-2">
                  <a href={paths.assessmentReport(page.id, format)} download>
                    {format.toUpperCase()}
                  </a>
                </span>
              ))}
            </dd>
            <dt>{t('quality.read')}</dt>
            <dd>{page.readAt ? instant(page.readAt) : <span className="muted">{t('quality.unread')}</span>}</dd>
          </>
        )}
        {seal && page.isMinistry && (
          <>
            <dt>{t('quality.seal')}</dt>
            <dd className="small" style={{ overflowWrap: 'anywhere' }}>
              {seal.text}
            </dd>
          </>
        )}
      </dl>
    </>
  )
}

function Turn({ page }: { page: AssessmentPage }) {
  const { t } = useTexts()
  const { status } = page
  if (!page.isMinistry || status === 'confirmed' || status === 'cancelled') return null
  const turn = status === 'planned' && page.assessor === null ? 'plannedFree' : status
  return <p className="mb-3">{t(`quality.turn.${turn}`)}</p>
}
