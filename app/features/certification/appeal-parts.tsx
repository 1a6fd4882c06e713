import { Confirm } from '~/ui/confirm'
import { Form, LongTextField } from '~/ui/form'
import { Section } from '~/ui/page'
import { RadioField } from '~/ui/radio-field'
import { Refusal } from '~/ui/refusal'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { ActedOnAppeal, AppealIntent, AppealPage } from './receive-appeal.server'

type Appeal = AppealPage['appeals'][number]

/** What the organisation says, and the answer. */
export function AppealShown({ appeal }: { appeal: Appeal }) {
  const { t, day } = useTexts()
  return (
    <Section
      title={
        <>
          {t('certification.appealOf', { day: day(appeal.filedOn) })}{' '}
          <Tag tone={appeal.status === 'filed' ? 'warn' : appeal.status === 'upheld' ? 'good' : 'plain'}>
            {t(`certification.appealStates.${appeal.status}`)}
          </Tag>
        </>
      }
    >
      <p style={{ whiteSpace: 'pre-line' }}>{appeal.text}</p>
      {appeal.answer && (
        <p className="mt-3" style={{ whiteSpace: 'pre-line' }}>
          <b>{t('certification.appeals.answerOf', { day: appeal.answeredOn ? day(appeal.answeredOn) : '' })}</b>{' '}
          {appeal.answer} <span className="muted small">{appeal.answeredBy}</span>
        </p>
      )}
    </Section>
  )
}

/** Files an appeal, takes it back or answers it: whichever this person may. */
export function AppealForms(props: {
  page: AppealPage
  operationId: string
  refused: Extract<ActedOnAppeal, { ok: false }> | undefined
}) {
  const { t } = useTexts()
  const { page, operationId } = props
  const own = (intent: AppealIntent) => ({
    id: `appeal-${intent}`,
    operationId: `${operationId}-${intent}`,
    state: props.refused?.intent === intent ? props.refused.form : undefined,
  })
  const say = (intent: AppealIntent) => (props.refused?.intent === intent ? props.refused.say : null)
  const open = page.appeals.find(({ canAnswer, canWithdraw }) => canAnswer || canWithdraw)
  const confirm = (intent: AppealIntent, kind: 'main' | 'danger' = 'main') => (
    <Confirm
      form={`appeal-${intent}`}
      kind={kind}
      trigger={t(`certification.appeals.${intent}.submit`)}
      title={t(`certification.appeals.${intent}.title`)}
      confirm={t(`certification.appeals.${intent}.submit`)}
    >
      {t(`certification.appeals.${intent}.text`)}
    </Confirm>
  )
  const hidden = (intent: AppealIntent) => (
    <>
      <Refusal say={say(intent)} />
      <input type="hidden" name="intent" value={intent} />
      {intent !== 'file' && <input type="hidden" name="appealId" value={open?.id} />}
    </>
  )
  return (
    <>
      {page.canFile && (
        <Section title={t('certification.appeals.file.title')}>
          <Form {...own('file')} draftKey={`appeal:${page.number}`}>
            {hidden('file')}
            <LongTextField
              name="text"
              label={t('certification.appeals.why')}
              hint={t('certification.appeals.whyHint')}
              rows={6}
            />
            {confirm('file')}
          </Form>
        </Section>
      )}
      {open?.canAnswer && (
        <Section title={t('certification.appeals.answer.title')}>
          <Form {...own('answer')} version={open.version} draftKey={`appeal:${open.id}:answer`}>
            {hidden('answer')}
            <RadioField
              name="outcome"
              label={t('certification.appeals.outcome')}
              options={(['upheld', 'dismissed'] as const).map((one) => ({
                value: one,
                text: t(`certification.appealStates.${one}`),
              }))}
            />
            <LongTextField name="answer" label={t('certification.appeals.answerText')} rows={6} />
            {confirm('answer')}
          </Form>
        </Section>
      )}
      {open?.canWithdraw && (
        <Section title={t('certification.appeals.withdraw.title')}>
          <Form {...own('withdraw')} version={open.version}>
            {hidden('withdraw')}
            {confirm('withdraw', 'danger')}
          </Form>
        </Section>
      )}
    </>
  )
}
