import { Link, useSearchParams } from '@remix-run/react'
import { criterionResults } from 'scoring/certification/certification'
import { Button } from '~/ui/button'
import { LongTextField, Submit, TextField } from '~/ui/form'
import { Section } from '~/ui/page'
import { RadioField } from '~/ui/radio-field'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { FindingTag, ResultTag } from './certification-tags'
import type { ShownFinding } from './visit-page.read.server'
import { NewFinding, VisitForm, type VisitGiven } from './visit-parts'

/** The findings of surveillance, each with its plan, remedy and re-check, and what this person may do about it. */
export function FindingList(given: VisitGiven) {
  const { t, day, pick } = useTexts()
  const [params] = useSearchParams()
  const { page } = given
  if (page.kind !== 'surveillance' || (page.findings.length === 0 && !page.can.addFinding)) return null
  const openId = given.refused?.findingId || params.get('finding') || page.findings.find(mayAct)?.id
  return (
    <Section title={t('visits.findings')}>
      {page.findings.length === 0 && <p className="muted">{t('visits.noFindings')}</p>}
      {page.findings.map((finding) => (
        <article key={finding.id} className="panel mb-4">
          <h3>
            {pick(finding.title)} <ResultTag result={finding.result} />{' '}
            {page.status === 'held' && <FindingTag status={finding.status} />}{' '}
            {finding.isLate && page.status === 'held' && <Tag tone="bad">{t('visits.late')}</Tag>}
          </h3>
          <p style={{ whiteSpace: 'pre-line' }}>{finding.text}</p>
          {finding.remedyBy && <p>{t('certification.remedyByDay', { day: day(finding.remedyBy) })}</p>}
          <Said label={t('visits.improvementPlan')} text={finding.plan} on={finding.planFiledOn} />
          <Said label={t('visits.done')} text={finding.remedyNote} on={finding.remediedOn} />
          <Said label={t('certification.recheck')} text={finding.recheckNote} on={finding.recheckedOn} />
          {page.can.addFinding && (
            <VisitForm {...given} intent="dropFinding" findingId={finding.id}>
              <Button size="small">{t('visits.dropFinding')}</Button>
            </VisitForm>
          )}
          {finding.id === openId ? (
            <FindingForms {...given} finding={finding} />
          ) : (
            mayAct(finding) && <Link to={`?finding=${finding.id}`}>{t('visits.openFinding')}</Link>
          )}
        </article>
      ))}
      <NewFinding {...given} />
    </Section>
  )
}

const mayAct = ({ can }: ShownFinding): boolean => Object.values(can).some(Boolean)

function Said({ label, text, on }: { label: string; text: string; on: string | null }) {
  const { day } = useTexts()
  if (!text) return null
  return (
    <p style={{ whiteSpace: 'pre-line' }}>
      <span className="muted">
        {label}
        {on && `, ${day(on)}`}:
      </span>{' '}
      {text}
    </p>
  )
}

function FindingForms({ finding, ...given }: VisitGiven & { finding: ShownFinding }) {
  const { t } = useTexts()
  const own = { ...given, findingId: finding.id, version: finding.version }
  const { can } = finding
  return (
    <>
      {can.plan && (
        <VisitForm {...own} intent="planImprovement" defaults={{ plan: finding.plan }}>
          <LongTextField name="plan" label={t('visits.planText')} rows={3} />
          <Submit kind={finding.plan ? 'plain' : 'main'}>{t('visits.planSubmit')}</Submit>
        </VisitForm>
      )}
      {can.remedy && (
        <VisitForm {...own} intent="remedyFinding">
          <LongTextField name="note" label={t('certification.remedyNote')} rows={3} />
          <Submit>{t('visits.remedySubmit')}</Submit>
        </VisitForm>
      )}
      {can.recheck && (
        <VisitForm {...own} intent="recheckFinding">
          <RadioField
            name="result"
            label={t('certification.result')}
            options={criterionResults.map((one) => ({ value: one, text: t(`certification.results.${one}`) }))}
          />
          <LongTextField name="note" label={t('visits.recheckNote')} rows={2} isOptional />
          <Submit>{t('visits.recheckSubmit')}</Submit>
        </VisitForm>
      )}
      {can.extend && (
        <VisitForm {...own} intent="extendFinding">
          <TextField name="remedyBy" type="date" label={t('visits.newRemedyBy')} />
          <LongTextField name="reason" label={t('visits.reason')} rows={2} />
          <Submit kind="plain">{t('visits.extendSubmit')}</Submit>
        </VisitForm>
      )}
    </>
  )
}
