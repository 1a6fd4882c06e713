import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { CourseWarning } from './course-warnings'
import type { CoursePage } from './course.read.server'

/** The contract of a course, and the other courses of the same person. */
export function CourseFacts({ course, canReadJournal }: { course: CoursePage; canReadJournal: boolean }) {
  const { t, day } = useTexts()
  const { organisation, centre, otherCourses } = course
  return (
    <Section title={t('clients.facts')}>
      <dl className="facts">
        <dt>{t('clients.organisation')}</dt>
        <dd>
          <Link to={paths.organisation(organisation.code)}>{organisation.shortName}</Link>
        </dd>
        <dt>{t('clients.centre')}</dt>
        <dd>{centre?.name ?? <span className="muted">{t('clients.noCentre')}</span>}</dd>
        <dt>{t('clients.contractNumber')}</dt>
        <dd>{course.number}</dd>
        {otherCourses.length > 0 && (
          <>
            <dt>{t('clients.otherCourses')}</dt>
            <dd className="flex flex-wrap gap-x-4">
              {otherCourses.map((other) => (
                <span key={other.code}>
                  <Link to={paths.course(other.code)}>{other.code}</Link>{' '}
                  {t('clients.since', { day: day(other.signedOn) })}
                </span>
              ))}
            </dd>
          </>
        )}
        {canReadJournal && (
          <>
            <dt>{t('clients.journal')}</dt>
            <dd>
              <Link to={paths.auditOf('ServiceContract', course.id)}>{t('common.action.open')}</Link>
            </dd>
          </>
        )}
      </dl>
    </Section>
  )
}

/** What is odd about the course, each in a sentence. */
export function CourseWarnings({ warnings }: { warnings: readonly CourseWarning[] }) {
  const { t } = useTexts()
  if (warnings.length === 0) return null
  return (
    <Say tone="warn">
      <ul>
        {warnings.map(({ kind, ...values }) => (
          <li key={kind}>{t(`clients.warnings.${kind}`, values as { days: number; allowed: number })}</li>
        ))}
      </ul>
    </Say>
  )
}
