import { Submit } from '~/ui/form'
import { useTexts } from '~/ui/texts'
import { AssessmentForm, type AssessmentGiven } from './assessment-form'
import type { Findings } from './assessment-page.read.server'
import { CriteriaSection } from './criteria-section'
import { GeneralSection } from './general-section'

/** Everything that was found: one form for its assessor, a page to read for everybody else. */
export function FindingsPart(given: AssessmentGiven) {
  const { t } = useTexts()
  const { page } = given
  const { findings } = page
  if (!findings)
    return page.visitedOn === null || page.isMinistry ? null : <p className="muted">{t('quality.later')}</p>
  const parts = (
    <>
      <CriteriaSection assessmentId={page.id} findings={findings} isForm={page.can.score} />
      <GeneralSection findings={findings} isForm={page.can.score} />
    </>
  )
  if (!page.can.score) return parts
  return (
    <AssessmentForm {...given} intent="score" defaults={defaultsOf(findings)}>
      {parts}
      <Submit>{t('quality.save')}</Submit>
    </AssessmentForm>
  )
}

const defaultsOf = ({ criteria, general }: Findings): Record<string, string> => ({
  ...Object.fromEntries(criteria.map(({ criterion, points }) => [`points-${criterion}`, String(points ?? '')])),
  ...Object.fromEntries(criteria.map(({ criterion, evidence }) => [`seen-${criterion}`, evidence])),
  ...{ conformity: general.conformity, complaints: general.complaints, openness: general.openness },
})
