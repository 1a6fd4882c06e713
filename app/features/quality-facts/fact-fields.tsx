import { CheckField, SelectField, TextField } from '~/ui/form'
import { useTexts } from '~/ui/texts'
import { degreeFields, employments, type FactKindId } from './closed-lists'
import type { PaperChoices } from './fact-form.read.server'
import { PaperField } from './paper-field'

interface Given {
  papers: PaperChoices
}

/** What is entered of each kind of record. */
export const factFields: Record<FactKindId, (props: Given) => JSX.Element> = {
  staff: StaffFields,
  degrees: DegreeFields,
  courses: CourseFields,
  agreements: AgreementFields,
  visits: VisitFields,
  programmes: ProgrammeFields,
}

function StaffFields() {
  const { t } = useTexts()
  return (
    <>
      <div className="fields">
        <TextField name="surname" label={t('qualityFacts.staff.surname')} maxLength={100} />
        <TextField name="givenName" label={t('qualityFacts.staff.givenName')} maxLength={100} />
        <TextField name="patronymic" label={t('qualityFacts.staff.patronymic')} isOptional maxLength={100} />
      </div>
      <TextField name="position" label={t('qualityFacts.staff.position')} maxLength={200} />
      <SelectField
        name="employment"
        label={t('qualityFacts.staff.employment')}
        hint={t('qualityFacts.staff.employmentHint')}
        options={employments.map((value) => ({ value, text: t(`qualityFacts.employments.${value}`) }))}
      />
      <div className="fields">
        <TextField name="hiredOn" type="date" label={t('qualityFacts.staff.hiredOn')} />
        <TextField
          name="leftOn"
          type="date"
          label={t('qualityFacts.staff.leftOn')}
          hint={t('qualityFacts.staff.leftHint')}
          isOptional
        />
      </div>
    </>
  )
}

function DegreeFields({ papers }: Given) {
  const { t } = useTexts()
  return (
    <>
      <SelectField
        name="field"
        label={t('qualityFacts.degrees.field')}
        hint={t('qualityFacts.degrees.fieldHint')}
        options={degreeFields.map((value) => ({ value, text: t(`qualityFacts.fields.${value}`) }))}
      />
      <TextField name="institution" label={t('qualityFacts.degrees.institution')} maxLength={300} />
      <div className="fields">
        <TextField name="diplomaNumber" label={t('qualityFacts.degrees.number')} maxLength={60} />
        <TextField name="awardedOn" type="date" label={t('qualityFacts.degrees.awardedOn')} />
      </div>
      <PaperField papers={papers} />
    </>
  )
}

function CourseFields({ papers }: Given) {
  const { t } = useTexts()
  return (
    <>
      <TextField name="title" label={t('qualityFacts.courses.name')} maxLength={300} />
      <TextField name="institution" label={t('qualityFacts.courses.institution')} maxLength={300} />
      <div className="fields">
        <TextField name="hoursCount" label={t('qualityFacts.courses.hours')} inputMode="numeric" maxLength={5} />
        <TextField name="endedOn" type="date" label={t('qualityFacts.courses.endedOn')} />
      </div>
      <PaperField papers={papers} />
    </>
  )
}

function AgreementFields({ papers }: Given) {
  const { t } = useTexts()
  return (
    <>
      <TextField name="medicalName" label={t('qualityFacts.agreements.name')} maxLength={300} />
      <CheckField
        name="isNarcology"
        label={t('qualityFacts.agreements.isNarcology')}
        hint={t('qualityFacts.agreements.isNarcologyHint')}
      />
      <div className="fields">
        <TextField name="number" label={t('qualityFacts.agreements.number')} maxLength={60} />
        <TextField name="signedOn" type="date" label={t('qualityFacts.agreements.signedOn')} />
        <UntilField />
      </div>
      <PaperField papers={papers} />
    </>
  )
}

function VisitFields() {
  const { t } = useTexts()
  return (
    <>
      <p className="muted">{t('qualityFacts.visits.lead')}</p>
      <TextField name="onDay" type="date" label={t('qualityFacts.visits.onDay')} />
      <TextField
        name="visitorPost"
        label={t('qualityFacts.visits.visitor')}
        hint={t('qualityFacts.visits.visitorHint')}
        maxLength={200}
      />
      <TextField name="purpose" label={t('qualityFacts.visits.purpose')} maxLength={300} />
    </>
  )
}

function ProgrammeFields({ papers }: Given) {
  const { t } = useTexts()
  return (
    <>
      <TextField name="title" label={t('qualityFacts.programmes.name')} maxLength={300} />
      <div className="fields">
        <TextField name="approvedOn" type="date" label={t('qualityFacts.programmes.approvedOn')} />
        <UntilField />
      </div>
      <CheckField name="describesServices" label={t('qualityFacts.programmes.describesServices')} />
      <CheckField name="describesConditions" label={t('qualityFacts.programmes.describesConditions')} />
      <CheckField name="describesTerms" label={t('qualityFacts.programmes.describesTerms')} />
      <PaperField papers={papers} />
    </>
  )
}

function UntilField() {
  const { t } = useTexts()
  return (
    <TextField
      name="untilOn"
      type="date"
      label={t('qualityFacts.common.until')}
      hint={t('qualityFacts.common.untilHint')}
      isOptional
    />
  )
}
