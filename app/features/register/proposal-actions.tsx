import type { Refused } from '~/platform/forms/refused'
import { Confirm } from '~/ui/confirm'
import { Form, LongTextField, TextField } from '~/ui/form'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'
import type { ProposalPage } from './proposal-page.read.server'
import type { ProposalAction } from './proposal-states'

/** Each decision is a form of its own, asked for once more before it is sent. */
export function ProposalActions(props: {
  page: ProposalPage
  operationId: string
  answer: (Refused & { intent: ProposalAction }) | undefined
}) {
  const { t } = useTexts()
  const { page, operationId, answer } = props
  const form = (action: ProposalAction) => ({
    ...{ id: `proposal-${action}`, operationId: `${operationId}:${action}`, version: page.version },
    state: answer?.intent === action ? answer.form : undefined,
  })
  const send = (action: ProposalAction, kind: 'main' | 'danger' | 'plain') => (
    <Confirm
      trigger={t(`entries.proposal.${action}`)}
      title={t(`entries.proposal.${action}Title`)}
      confirm={t(`entries.proposal.${action}`)}
      form={`proposal-${action}`}
      kind={kind}
      name="intent"
      value={action}
    >
      {t(`entries.proposal.${action}Will`)}
    </Confirm>
  )
  return (
    <>
      <Refusal say={answer?.say} />
      {page.can.confirm && (
        <Form {...form('confirm')} defaults={{ fromOn: page.today }}>
          <TextField name="fromOn" label={t('entries.form.fromOn')} hint={t('entries.form.fromOnHint')} type="date" />
          {send('confirm', 'main')}
        </Form>
      )}
      {page.can.refuse && (
        <Form {...form('refuse')} className="mt-4">
          <LongTextField name="reason" label={t('entries.proposal.refuseReason')} rows={2} />
          {send('refuse', 'danger')}
        </Form>
      )}
      {page.can.withdraw && <Form {...form('withdraw')}>{send('withdraw', 'plain')}</Form>}
    </>
  )
}
