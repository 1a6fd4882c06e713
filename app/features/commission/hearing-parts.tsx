import { paths } from '~/paths'
import type { Refused } from '~/platform/forms/refused'
import { acceptOf } from '~/platform/files/file-kinds'
import { fileLimits } from '~/platform/files/file-problem'
import { Confirm } from '~/ui/confirm'
import { FileField } from '~/ui/file-field'
import { Form, LongTextField } from '~/ui/form'
import { Section } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { answerKinds } from './answer-kinds'
import type { HearingPage } from './hearing.read.server'
import { AnswerShown } from './question-facts'

/** When the commission meets on it; or what it decided. */
export function HearingHead({ page }: { page: HearingPage }) {
  const { t, day } = useTexts()
  const { meeting, decision } = page
  if (page.withdrawReason) return <Say>{t('commission.hearing.over', { reason: page.withdrawReason })}</Say>
  return (
    <>
      {decision && (
        <Section title={t('commission.hearing.decision')}>
          <Say tone={decision.outcome === 'exclude' || decision.outcome === 'refuse' ? 'bad' : 'good'}>
            <b>{t(`commission.decided.${decision.outcome}`)}.</b>{' '}
            {decision.putOffTo && t('commission.hearing.putOff', { day: day(decision.putOffTo) })}{' '}
            {decision.signedOn && t('commission.hearing.signed', { day: day(decision.signedOn) })} {decision.resolved}
          </Say>
        </Section>
      )}
      {page.mayAnswer && (
        <Say tone="warn">
          {meeting
            ? t('commission.hearing.meeting', {
                ...{ day: day(meeting.plannedOn), time: meeting.startsAt, place: meeting.place },
              })
            : t('commission.hearing.noMeeting')}{' '}
          {t('commission.hearing.lead')}
        </Say>
      )}
    </>
  )
}

/** The answer as it was sent, and the form of one. */
export function HearingAnswer(props: { page: HearingPage; operationId: string; refused: Refused | undefined }) {
  const { t } = useTexts()
  const { page, refused } = props
  const { answer, question } = page.file
  return (
    <Section title={t('commission.hearing.answer')}>
      <AnswerShown answer={answer} fileTo={paths.hearingFile(question.id)} />
      {page.mayAnswer && (
        <Form
          id="answer"
          state={refused?.form}
          operationId={props.operationId}
          version={page.version}
          encType="multipart/form-data"
          draftKey={`hearing:${question.id}`}
          defaults={{ text: answer?.text ?? '' }}
        >
          <Refusal say={refused?.say} />
          <LongTextField
            name="text"
            label={t('commission.hearing.answer')}
            hint={t('commission.hearing.answerHint')}
            rows={6}
          />
          <FileField
            name="file"
            label={t('commission.hearing.file')}
            limits={fileLimits(answerKinds)}
            accept={acceptOf(answerKinds)}
            isOptional
          />
          <Confirm
            form="answer"
            trigger={t('commission.hearing.send')}
            title={`${t('commission.hearing.send')}?`}
            confirm={t('commission.hearing.send')}
          >
            {t('commission.hearing.sendText')}
          </Confirm>
        </Form>
      )}
    </Section>
  )
}
