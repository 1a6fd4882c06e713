import { paths } from '~/paths'
import { ButtonLink } from '~/ui/button'
import { Section } from '~/ui/page'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { PlanOfCourse } from './plan-of-course.read.server'
import { planTones } from './plan-standing'

/** The client's plan on the page of the course: its term, its day, its file. */
export function CoursePlan({ of, can }: { of: PlanOfCourse; can: { edit: boolean; openFile: boolean } }) {
  const { t, day } = useTexts()
  const { plan, dueOn, standing } = of
  const text = plan ? t('qualityFacts.plan.edit') : t('qualityFacts.plan.record')
  return (
    <Section
      title={t('qualityFacts.plan.section')}
      actions={can.edit && <ButtonLink to={paths.plan(of.code)}>{text}</ButtonLink>}
    >
      <dl className="facts">
        <dt>{t('qualityFacts.plan.madeOn')}</dt>
        <dd>
          {plan ? day(plan.madeOn) : <span className="muted">{t('qualityFacts.plans.notMade')}</span>}{' '}
          <Tag tone={planTones[standing]}>{t(`qualityFacts.plans.states.${standing}`)}</Tag>
        </dd>
        <dt>{t('qualityFacts.plan.dueOn')}</dt>
        <dd>{dueOn === null ? t('qualityFacts.plans.noTerm') : day(dueOn)}</dd>
        {plan && (
          <>
            <dt>{t('qualityFacts.plan.signedOn')}</dt>
            <dd>{plan.signedOn === null ? t('qualityFacts.plan.notSigned') : day(plan.signedOn)}</dd>
          </>
        )}
        {plan?.file && can.openFile && (
          <>
            <dt>{t('qualityFacts.plan.file')}</dt>
            <dd>
              <a href={paths.file(plan.file.id)}>{t('qualityFacts.plan.fileOpen')}</a>
            </dd>
          </>
        )}
      </dl>
    </Section>
  )
}
