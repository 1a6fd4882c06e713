import { ChecksField, Form, LongTextField, SelectField } from '~/ui/form'
import { Confirm } from '~/ui/confirm'
import { Refusal } from '~/ui/refusal'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { Refused } from '~/platform/forms/refused'
import type { AssessorChoice } from './assessors.read.server'

/** Who examines the centre and who leads; those who may not are named with the reason. */
export function TeamForm(props: {
  choices: readonly AssessorChoice[]
  chosen: readonly string[]
  leadId: string
  version: number
  operationId: string
  isChange: boolean
  refused: (Refused & { about: string }) | undefined
}) {
  const { t } = useTexts()
  const { choices, refused } = props
  const free = choices.filter(({ conflict }) => conflict === null)
  const tied = choices.filter(({ conflict }) => conflict !== null)
  const intent = props.isChange ? 'reassign' : 'assign'
  const nameOf = ({ name, position }: AssessorChoice) => [name, position].filter(Boolean).join(', ')
  return (
    <>
      {refused?.about && (
        <Say tone="bad" role="alert">
          {t('certification.team.tied', { name: refused.about })}
        </Say>
      )}
      <Form
        id="team"
        state={refused?.form}
        operationId={props.operationId}
        version={props.version}
        defaults={{ leadId: props.leadId }}
      >
        <Refusal say={refused?.say} />
        <input type="hidden" name="intent" value={intent} />
        <ChecksField
          name="assessorIds"
          label={t('certification.assessors')}
          hint={t('certification.team.hint')}
          options={free.map((one) => ({ value: one.userId, text: nameOf(one) }))}
          chosen={props.chosen}
        />
        <SelectField
          name="leadId"
          label={t('certification.team.lead')}
          hint={t('certification.team.leadHint')}
          empty={t('certification.team.notChosen')}
          options={free.map((one) => ({ value: one.userId, text: nameOf(one) }))}
        />
        {props.isChange && <LongTextField name="reason" label={t('certification.reason')} rows={2} />}
        <Confirm
          form="team"
          trigger={t(`certification.team.${intent}`)}
          title={t('certification.team.confirm')}
          confirm={t(`certification.team.${intent}`)}
        >
          {t('certification.team.text')}
        </Confirm>
      </Form>
      {tied.length > 0 && (
        <>
          <h2 className="mt-6">{t('certification.team.notAllowed')}</h2>
          <ul>
            {tied.map((one) => (
              <li key={one.userId}>
                {nameOf(one)}:{' '}
                <span className="muted">
                  {one.conflict!.kind === 'employed' ? t('certification.team.employed') : one.conflict!.what}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
