import { complaintBodies, complaintBodyIds } from 'scoring/quality/complaint-bodies'
import type { ReactNode } from 'react'
import { Confirm } from '~/ui/confirm'
import { Form, LongTextField, SelectField, TextField } from '~/ui/form'
import { Section } from '~/ui/page'
import { RadioField } from '~/ui/radio-field'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'
import type { ActedOnComplaint, ComplaintIntent } from './act-on-complaint.server'
import type { ComplaintPage } from './complaint-page.read.server'

interface Given {
  page: ComplaintPage
  operationId: string
  refused: Extract<ActedOnComplaint, { ok: false }> | undefined
}

/** What this person may do with the complaint now: the step that is due first, the others folded below. */
export function ComplaintActions(given: Given) {
  const { t } = useTexts()
  const { can, status, today, examiners, examinerId } = given.page
  const examiner = (
    <SelectField
      name="examinerId"
      label={t('complaints.examiner')}
      empty={t('complaints.chooseExaminer')}
      options={examiners.map(({ id, name }) => ({ value: id, text: name }))}
    />
  )
  const reason = <LongTextField name="reason" label={t('complaints.withdrawReason')} rows={2} />
  return (
    <>
      {can.explain && (
        <Step {...given} intent="explain" isDrafted>
          <LongTextField name="explanation" label={t('complaints.explanation')} rows={8} />
        </Step>
      )}
      {can.assign && status === 'received' && (
        <Step {...given} intent="assign">
          {examiner}
        </Step>
      )}
      {can.ask && <Step {...given} intent="ask" isFolded={status !== 'assigned'} />}
      {can.uphold && (
        <Step {...given} intent="decide" isDrafted isFolded={status !== 'explained'} defaults={{ onDay: today }}>
          <Decision />
        </Step>
      )}
      {can.solve && (
        <Step {...given} intent="solve" isDrafted defaults={{ onDay: today }}>
          <LongTextField name="solved" label={t('complaints.solved')} hint={t('complaints.solvedHint')} rows={4} />
          <TextField name="onDay" type="date" label={t('complaints.solvedOn')} />
        </Step>
      )}
      {can.assign && status !== 'received' && (
        <Step {...given} intent="assign" isFolded defaults={{ examinerId: examinerId ?? '' }}>
          {examiner}
        </Step>
      )}
      {can.withdraw && (
        <Step {...given} intent="withdraw" isFolded isDanger>
          {reason}
        </Step>
      )}
    </>
  )
}

/** Who found it justified or not, what was established, and on which day. */
function Decision() {
  const { t, pick } = useTexts()
  return (
    <>
      <RadioField
        name="outcome"
        label={t('complaints.outcome')}
        options={(['upheld', 'dismissed'] as const).map((one) => ({ value: one, text: t(`complaints.states.${one}`) }))}
      />
      <RadioField
        name="body"
        label={t('complaints.body')}
        options={complaintBodyIds.map((one) => ({ value: one, text: pick(complaintBodies[one].title) }))}
      />
      <TextField name="bodyName" label={t('complaints.bodyName')} hint={t('complaints.bodyNameHint')} isOptional />
      <LongTextField name="finding" label={t('complaints.finding')} hint={t('complaints.findingHint')} rows={4} />
      <TextField name="onDay" type="date" label={t('complaints.decidedOn')} />
    </>
  )
}

function Step(
  props: Given & {
    intent: ComplaintIntent
    children?: ReactNode
    defaults?: Record<string, string>
    isDrafted?: boolean
    isFolded?: boolean
    isDanger?: boolean
  },
) {
  const { t } = useTexts()
  const { page, operationId, intent } = props
  const refused = props.refused?.intent === intent ? props.refused : undefined
  const formId = `complaint-${intent}`
  const form = (
    <Form
      id={formId}
      state={refused?.form}
      operationId={`${operationId}-${intent}`}
      version={page.version}
      defaults={props.defaults}
      draftKey={props.isDrafted ? `complaint:${page.id}:${intent}` : undefined}
    >
      <Refusal say={refused?.say} />
      <input type="hidden" name="intent" value={intent} />
      <p className="muted mb-3">{t(`complaints.do.${intent}.text`)}</p>
      {props.children}
      <Confirm
        form={formId}
        kind={props.isDanger ? 'danger' : props.isFolded ? 'plain' : 'main'}
        trigger={t(`complaints.do.${intent}.submit`)}
        title={t(`complaints.do.${intent}.title`)}
        confirm={t(`complaints.do.${intent}.submit`)}
      >
        {t(`complaints.do.${intent}.text`)}
      </Confirm>
    </Form>
  )
  if (!props.isFolded) return <Section title={t(`complaints.do.${intent}.title`)}>{form}</Section>
  return (
    <details className="mt-4" open={refused !== undefined}>
      <summary className="linklike w-fit">{t(`complaints.do.${intent}.title`)}</summary>
      {form}
    </details>
  )
}
