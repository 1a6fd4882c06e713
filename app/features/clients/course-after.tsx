import { exitKinds } from 'scoring/settlement/exit-kinds'
import { Section } from '~/ui/page'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { groupMonthsAfter } from './aftercare-months'
import { courseStateTone } from './course-state'
import type { CoursePage } from './course.read.server'
import { canBeDecided } from './exit-checks'

/** How the course ended, on what proof, and who decided. */
export function CourseExit({ course }: { course: CoursePage }) {
  const { t, day, pick, instant } = useTexts()
  const { exit } = course
  if (!exit) return null
  const isValidReason = exitKinds[exit.kind].class === 'valid-reason'
  return (
    <Section title={t('clients.exit.section')}>
      <dl className="facts">
        <dt>{t('clients.exit.day')}</dt>
        <dd>{day(exit.exitedOn)}</dd>
        <dt>{t('clients.exit.kind')}</dt>
        <dd>
          {pick(exitKinds[exit.kind].title)}
          {exit.reason && `: ${exit.reason}`}
        </dd>
        {(exit.papers || isValidReason) && (
          <>
            <dt>{t('clients.exit.papers')}</dt>
            <dd>
              {exit.papers}{' '}
              {isValidReason && (
                <Tag tone={exit.isConfirmed ? 'good' : 'warn'}>
                  {exit.isConfirmed ? t('clients.exit.confirmed') : t('clients.exit.notConfirmed')}
                </Tag>
              )}
            </dd>
          </>
        )}
        {canBeDecided(exit) && (
          <>
            <dt>{t('clients.exit.decisionTitle')}</dt>
            <dd>
              {exit.decision ? (
                <>
                  {t(`clients.exit.decisions.${exit.decision}`)}: {exit.decisionReason}
                  {exit.decidedAt && (
                    <span className="muted block">
                      {t('clients.exit.decidedBy', { name: exit.decidedBy ?? '', at: instant(exit.decidedAt) })}
                    </span>
                  )}
                </>
              ) : (
                <>
                  <Tag tone={courseStateTone.undecided}>{t('clients.exit.noDecision')}</Tag>{' '}
                  <span className="muted">{t('clients.exit.decisionOpen', { year: exit.exitedOn.slice(0, 4) })}</span>
                </>
              )}
            </dd>
          </>
        )}
      </dl>
    </Section>
  )
}

/** What became of the person after a completed course. */
export function CourseAftercare({ course }: { course: CoursePage }) {
  const { t, day } = useTexts()
  const { exit, groupStatements, employment, remissions } = course
  if (exit?.kind !== 'completed') return null
  const total = groupMonthsAfter(exit.exitedOn).length
  return (
    <Section title={t('clients.aftercare.section')}>
      <dl className="facts">
        <dt>{t('clients.aftercare.groups')}</dt>
        <dd>{t('clients.aftercare.groupsCount', { count: groupStatements.length, total })}</dd>
        <dt>{t('clients.aftercare.employment')}</dt>
        <dd>
          {employment
            ? [day(employment.registeredOn), employment.source].filter(Boolean).join(', ')
            : t('clients.aftercare.notRegistered')}
        </dd>
        <dt>{t('clients.aftercare.remission')}</dt>
        <dd>
          {remissions.length === 0 && t('clients.aftercare.notRegistered')}
          {remissions.map(({ year, monthsCount }) => (
            <span key={year} className="block">
              {t('clients.aftercare.remissionText', { year, count: monthsCount })}
            </span>
          ))}
        </dd>
      </dl>
    </Section>
  )
}
