import { exitDecisions } from 'scoring/settlement/settlement-case'
import type { Refused } from '~/platform/forms/refused'
import { Confirm } from '~/ui/confirm'
import { Form, LongTextField, SelectField } from '~/ui/form'
import { Section } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'

/** An official's decision on a reason that the closed list does not settle. */
export function ExitDecisionForm(props: {
  answer: Refused | undefined
  operationId: string
  defaults: Record<string, string>
  version: number
  year: string
  paidKopecks: bigint
  isDecided: boolean
}) {
  const { t, roubles } = useTexts()
  const options = exitDecisions.map((value) => ({ value: value as string, text: t(`clients.exit.decisions.${value}`) }))
  if (props.isDecided) options.push({ value: 'withdraw', text: t('clients.exit.withdraw') })
  return (
    <Section title={t('clients.exit.decisionTitle')}>
      <Form
        id="exit-decision"
        state={props.answer?.form}
        operationId={props.operationId}
        defaults={props.defaults}
        version={props.version}
      >
        <Refusal say={props.answer?.say} />
        <input type="hidden" name="intent" value="decide" />
        <SelectField
          name="decision"
          label={t('clients.exit.decision')}
          options={options}
          empty={t('clients.exit.chooseDecision')}
        />
        <LongTextField name="decisionReason" label={t('clients.exit.decisionReason')} />
        <Confirm
          form="exit-decision"
          trigger={t('clients.exit.decide')}
          title={t('clients.exit.decideTitle')}
          confirm={t('clients.exit.decide')}
        >
          {t('clients.exit.decideText', { year: props.year, amount: roubles(props.paidKopecks) })}
        </Confirm>
      </Form>
    </Section>
  )
}
