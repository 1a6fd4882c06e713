import { paths } from '~/paths'
import { acceptOf, paperFileKinds } from '~/platform/files/file-kinds'
import { Confirm } from '~/ui/confirm'
import { FileField } from '~/ui/file-field'
import { LongTextField, SelectField, Submit } from '~/ui/form'
import { Section } from '~/ui/page'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { qualityCriteria } from 'scoring/quality/criteria'
import { fileLimits } from '~/platform/files/file-problem'
import { AssessmentForm, type AssessmentGiven } from './assessment-form'

/** Files beside the criteria: put there and taken away while it is a draft. */
export function EvidenceFiles(given: AssessmentGiven) {
  const { t, pick } = useTexts()
  const { findings, can } = given.page
  if (!findings || !can.score) return null
  const files = findings.criteria.flatMap(({ files: own }) => own)
  return (
    <Section title={t('quality.files')}>
      {files.length === 0 && <p className="muted mb-3">{t('quality.noFiles')}</p>}
      {files.map(({ id, name }) => (
        <AssessmentForm key={id} {...given} intent="dropFile" of={id}>
          <input type="hidden" name="evidenceId" value={id} />
          <p className="flex flex-wrap items-center gap-3 mb-2">
            {name}
            <button className="button" data-size="small" aria-label={t('quality.dropFileOf', { name })}>
              {t('quality.dropFile')}
            </button>
          </p>
        </AssessmentForm>
      ))}
      <AssessmentForm {...given} intent="addFile">
        <SelectField
          name="criterion"
          label={t('quality.addFileTo')}
          options={findings.criteria.map(({ criterion }, index) => ({
            value: criterion,
            text: `${index + 1}. ${pick(qualityCriteria[criterion].title)}`,
          }))}
        />
        <FileField
          name="file"
          label={t('quality.fileLabel')}
          accept={acceptOf(paperFileKinds)}
          limits={fileLimits(paperFileKinds)}
        />
        <Submit kind="plain">{t('quality.addFile')}</Submit>
      </AssessmentForm>
    </Section>
  )
}

/** The assessor is done: what is still open, and the way on. */
export function HandOver(given: AssessmentGiven) {
  const { t } = useTexts()
  const { page } = given
  const { findings, open, can } = page
  if (!can.handOver || !findings) return null
  const numbers = (ids: readonly string[]) =>
    ids.map((id) => findings.criteria.findIndex(({ criterion }) => criterion === id) + 1).join(', ')
  const lacking = [
    ...(open.points.length > 0 ? [t('quality.handOver.openPoints', { list: numbers(open.points) })] : []),
    ...(open.words.length > 0 ? [t('quality.handOver.openWords', { list: numbers(open.words) })] : []),
    ...(open.general > 0 ? [t('quality.handOver.openGeneral')] : []),
  ]
  return (
    <Section title={t('quality.handOver.title')}>
      {lacking.length > 0 ? (
        <p>
          {t('quality.handOver.open')} {lacking.join('; ')}.
        </p>
      ) : (
        <AssessmentForm {...given} intent="handOver">
          <p className="mb-3">{t('quality.handOver.sum', { total: findings.total, most: findings.most })}</p>
          <Confirm
            form="assessment-handOver"
            trigger={t('quality.handOver.submit')}
            title={t('quality.handOver.title')}
            confirm={t('quality.handOver.submit')}
          >
            {t('quality.handOver.text')}
          </Confirm>
        </AssessmentForm>
      )}
    </Section>
  )
}

/** A second person confirms it or sends it back. */
export function ConfirmOrReturn(given: AssessmentGiven) {
  const { t } = useTexts()
  const { page } = given
  if (page.isOwnToConfirm)
    return (
      <Section title={t('quality.confirm.title')}>
        <p>{t('quality.confirm.notYou')}</p>
      </Section>
    )
  if (!page.can.confirm) return null
  return (
    <Section title={t('quality.confirm.title')}>
      <p className="mb-3">{t('quality.confirm.lead')}</p>
      {page.isLastOfYear && <Say tone="warn">{t('quality.confirm.last', { year: page.year })}</Say>}
      <AssessmentForm {...given} intent="confirm">
        <Confirm
          form="assessment-confirm"
          trigger={t('quality.confirm.submit')}
          title={t('quality.confirm.ask')}
          confirm={t('quality.confirm.submit')}
        >
          {t('quality.confirm.text')}
        </Confirm>
      </AssessmentForm>
      <details className="mt-4" open={given.refused?.intent === 'return'}>
        <summary>{t('quality.confirm.return')}</summary>
        <AssessmentForm {...given} intent="return">
          <LongTextField name="returnReason" label={t('quality.confirm.reason')} rows={3} />
          <Confirm
            form="assessment-return"
            kind="plain"
            trigger={t('quality.confirm.return')}
            title={t('quality.confirm.returnTitle')}
            confirm={t('quality.confirm.return')}
          >
            {t('quality.confirm.returnText')}
          </Confirm>
        </AssessmentForm>
      </details>
    </Section>
  )
}

/** What the organisation says to the confirmed report. */
export function Answer(given: AssessmentGiven) {
  const { t, instant } = useTexts()
  const { page } = given
  if (page.status !== 'confirmed') return null
  const { answer } = page
  return (
    <Section title={t('quality.answer.title')}>
      {answer ? (
        <>
          <p className="muted small">{t('quality.answer.answered', { at: instant(answer.at) })}</p>
          <p style={{ whiteSpace: 'pre-line' }}>{answer.text}</p>
          {answer.file && (
            <p className="mt-2">
              <a href={paths.assessmentFile(page.id, answer.file.id)} download>
                {answer.file.name}
              </a>
            </p>
          )}
        </>
      ) : page.can.answer ? (
        <AssessmentForm {...given} intent="answer">
          <p className="mb-3">{t('quality.answer.lead')}</p>
          <LongTextField name="answer" label={t('quality.answer.text')} rows={5} />
          <FileField
            name="file"
            label={t('quality.answer.file')}
            accept={acceptOf(paperFileKinds)}
            limits={fileLimits(paperFileKinds)}
            isOptional
          />
          <Confirm
            form="assessment-answer"
            trigger={t('quality.answer.submit')}
            title={t('quality.answer.ask')}
            confirm={t('quality.answer.submit')}
          >
            {t('quality.answer.confirmText')}
          </Confirm>
        </AssessmentForm>
      ) : (
        <p className="muted">{t('quality.answer.none')}</p>
      )}
    </Section>
  )
}
