import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { DeadlinePage } from './deadline-page.read.server'
import { SubjectLink } from './deadline-table'
import { leftText } from './left-text'

/** Who owes what to whom, since which event, by when, and how that day was found. */
export function DeadlineFacts({ page }: { page: DeadlinePage }) {
  const { t, day, instant, pick } = useTexts()
  return (
    <>
      {page.afterId && (
        <Say>
          {t('deadlines.page.after')} <Link to={paths.deadline(page.afterId)}>{t('deadlines.page.openAfter')}</Link>
        </Say>
      )}
      {page.beforeId && (
        <Say>
          {t('deadlines.page.before')} <Link to={paths.deadline(page.beforeId)}>{t('deadlines.page.openBefore')}</Link>
        </Say>
      )}
      <dl className="facts">
        <dt>{t('deadlines.page.owes')}</dt>
        <dd>
          {page.organisation ? (
            <Link to={paths.organisation(page.organisation.code)}>{page.organisation.shortName}</Link>
          ) : (
            t('deadlines.ministry')
          )}
          {page.who && <span className="muted"> · {pick(page.who)}</span>}
        </dd>
        {page.toWhom && (
          <>
            <dt>{t('deadlines.toWhom')}</dt>
            <dd>{pick(page.toWhom)}</dd>
          </>
        )}
        {page.subject && (
          <>
            <dt>{t('deadlines.about')}</dt>
            <dd>
              <SubjectLink subject={page.subject} />
            </dd>
          </>
        )}
        <dt>{t('deadlines.page.term')}</dt>
        <dd>
          {pick(page.event)}, {day(page.eventOn)}
        </dd>
        <dt>{t('deadlines.dueOn')}</dt>
        <dd>
          <b>{page.dueOn ? day(page.dueOn) : t('deadlines.noDay', { year: page.missingYear ?? 0 })}</b>
          {page.daysLeft && <span className="muted"> · {leftText(t, page.daysLeft)}</span>}
        </dd>
        <dt>{t('deadlines.page.proof')}</dt>
        <dd>
          {page.isMoved
            ? t('deadlines.page.byPerson')
            : page.proof
              ? pick(page.proof)
              : t('deadlines.page.byAgreement')}
        </dd>
        {page.clause && (
          <>
            <dt>{t('deadlines.page.clause')}</dt>
            <dd>
              <Link to={paths.rule(page.ruleId)}>{pick(page.clause)}</Link>
            </dd>
          </>
        )}
        {page.closedOn && (
          <>
            <dt>{t('deadlines.closedOn')}</dt>
            <dd>
              {day(page.closedOn)}
              {page.state === 'late' && `, ${t('deadlines.page.isLate')}`}
            </dd>
          </>
        )}
        {page.warnedAt && (
          <>
            <dt>{t('deadlines.page.warnedAt')}</dt>
            <dd>{instant(page.warnedAt)}</dd>
          </>
        )}
        {page.overdueAt && (
          <>
            <dt>{t('deadlines.page.overdueAt')}</dt>
            <dd>{instant(page.overdueAt)}</dd>
          </>
        )}
      </dl>
    </>
  )
}

/** Everything that became of the term; nothing is ever dropped. */
export function DeadlineHistory({ page }: { page: DeadlinePage }) {
  const { t, day, instant } = useTexts()
  return (
    <Section title={t('deadlines.page.history')}>
      <Table
        caption={t('deadlines.page.history')}
        rows={page.changes}
        keyOf={(change) => change.id}
        columns={[
          { text: t('deadlines.page.at'), cell: (change) => instant(change.at) },
          { text: t('deadlines.page.what'), cell: (change) => t(`deadlines.change.${change.kind}`) },
          {
            text: t('deadlines.page.fromTo'),
            cell: ({ fromOn, toOn }) => [fromOn, toOn].map((one) => (one ? day(one) : '—')).join(' → '),
          },
          { text: t('deadlines.page.reason'), cell: (change) => change.reason },
          { text: t('deadlines.page.by'), cell: (change) => change.by ?? t('deadlines.page.portal') },
        ]}
      />
    </Section>
  )
}
