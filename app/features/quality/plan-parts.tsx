import { Confirm } from '~/ui/confirm'
import { LongTextField, SelectField, Submit, TextField } from '~/ui/form'
import { Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'
import { AssessmentForm, type AssessmentGiven } from './assessment-form'

/** Who assesses: taken, or assigned by whoever plans. */
export function AssignAssessor(given: AssessmentGiven) {
  const { t } = useTexts()
  const { page } = given
  const { assign, take } = page.can
  if (!assign && !take) return null
  const isOpen = page.assessor === null || given.refused?.intent === 'assign'
  const forms = (
    <>
      {take && (
        <AssessmentForm {...given} intent="take">
          <Confirm
            form="assessment-take"
            trigger={t('quality.assign.take')}
            title={t('quality.assign.takeTitle')}
            confirm={t('quality.assign.take')}
          >
            {t('quality.assign.takeText')}
          </Confirm>
        </AssessmentForm>
      )}
      {assign && (
        <AssessmentForm {...given} intent="assign">
          <SelectField
            name="assessorId"
            label={t('quality.assign.label')}
            empty={t('quality.assign.notChosen')}
            options={page.assessors.map(({ id, name }) => ({ value: id, text: name }))}
          />
          <Submit kind="plain">{t('quality.assign.submit')}</Submit>
        </AssessmentForm>
      )}
    </>
  )
  return isOpen ? (
    <Section title={t('quality.assign.title')}>{forms}</Section>
  ) : (
    <details className="mt-4 mb-4">
      <summary>{t('quality.assign.title')}</summary>
      {forms}
    </details>
  )
}

/** The day of the visit: recorded, or corrected on a draft. */
export function RecordVisit(given: AssessmentGiven) {
  const { t } = useTexts()
  const { page } = given
  if (!page.can.visit) return null
  const isPlanned = page.status === 'planned'
  const form = (
    <AssessmentForm {...given} intent="visit" defaults={{ visitedOn: page.visitedOn ?? page.today }}>
      <TextField name="visitedOn" type="date" label={t('quality.visit.on')} hint={t('quality.visit.hint')} />
      <Submit kind={isPlanned ? 'main' : 'plain'}>
        {t(isPlanned ? 'quality.visit.submit' : 'quality.visit.correct')}
      </Submit>
    </AssessmentForm>
  )
  return isPlanned ? (
    <Section title={t('quality.visit.title')}>{form}</Section>
  ) : (
    <details className="mt-4 mb-4" open={given.refused?.intent === 'visit'}>
      <summary>{t('quality.visit.correct')}</summary>
      {form}
    </details>
  )
}

/** Another day, or none at all. */
export function ChangePlan(given: AssessmentGiven) {
  const { t } = useTexts()
  const { page, refused } = given
  if (!page.can.move && !page.can.cancel) return null
  return (
    <details className="mt-4 mb-4" open={refused?.intent === 'move' || refused?.intent === 'cancel'}>
      <summary>{t('quality.change.title')}</summary>
      {page.can.move && (
        <AssessmentForm {...given} intent="move" defaults={{ plannedOn: page.plannedOn }}>
          <TextField name="plannedOn" type="date" label={t('quality.change.day')} hint={t('quality.change.dayHint')} />
          <Submit kind="plain">{t('quality.change.move')}</Submit>
        </AssessmentForm>
      )}
      {page.can.cancel && (
        <AssessmentForm {...given} intent="cancel">
          <LongTextField name="cancelReason" label={t('quality.change.reason')} rows={2} />
          <Confirm
            form="assessment-cancel"
            kind="danger"
            trigger={t('quality.change.cancel')}
            title={t('quality.change.cancelTitle')}
            confirm={t('quality.change.cancel')}
          >
            {t('quality.change.cancelText')}
          </Confirm>
        </AssessmentForm>
      )}
    </details>
  )
}
