import { exitKindList, exitKinds } from 'scoring/settlement/exit-kinds'
import type { Refused } from '~/platform/forms/refused'
import { CheckField, Form, LongTextField, SelectField, Submit, TextField, type Option } from '~/ui/form'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'

const classes = ['completed', 'valid-reason', 'not-valid', 'not-listed'] as const

/** How a course ended: the day, the reason, the papers. */
export function ExitForm(props: {
  code: string
  answer: Refused | undefined
  operationId: string
  defaults: Record<string, string>
  version: number | null
  canConfirm: boolean
}) {
  const { t, pick } = useTexts()
  const kinds: Option[] = classes.flatMap((group) =>
    exitKindList
      .filter((kind) => exitKinds[kind].class === group)
      .map((kind) => ({ value: kind, text: pick(exitKinds[kind].title), group: t(`clients.exit.groups.${group}`) })),
  )
  return (
    <Form
      state={props.answer?.form}
      operationId={props.operationId}
      defaults={props.defaults}
      version={props.version ?? ''}
      draftKey={`exit:${props.code}`}
    >
      <Refusal say={props.answer?.say} />
      <input type="hidden" name="intent" value="record" />
      <TextField name="exitedOn" label={t('clients.exit.day')} type="date" />
      <SelectField name="kind" label={t('clients.exit.kind')} options={kinds} empty={t('clients.exit.chooseKind')} />
      <TextField name="reason" label={t('clients.exit.reason')} hint={t('clients.exit.reasonHint')} isOptional />
      <LongTextField name="papers" label={t('clients.exit.papers')} hint={t('clients.exit.papersHint')} isOptional />
      {props.canConfirm && (
        <CheckField name="isConfirmed" label={t('clients.exit.isConfirmed')} hint={t('clients.exit.isConfirmedHint')} />
      )}
      <Submit>{t('common.action.save')}</Submit>
    </Form>
  )
}
