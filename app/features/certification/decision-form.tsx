import { useState } from 'react'
import { Confirm } from '~/ui/confirm'
import { Form, LongTextField, TextField } from '~/ui/form'
import { RadioField } from '~/ui/radio-field'
import { Refusal } from '~/ui/refusal'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { Refused } from '~/platform/forms/refused'
import type { DecisionPage } from './report-page.read.server'

const kinds = ['certify', 'remedy', 'refuse'] as const

/** The decision with its ground and term; where it departs from what the assessment supports, the reason. */
export function DecisionForm(props: {
  version: number
  operationId: string
  today: string
  page: DecisionPage
  refused: (Refused & { intent: 'decide' | 'sendBack' }) | undefined
}) {
  const { t } = useTexts()
  const { page, version, operationId } = props
  const refused = (intent: 'decide' | 'sendBack') => (props.refused?.intent === intent ? props.refused : undefined)
  const [kind, setKind] = useState<string>(String(refused('decide')?.form.values.kind ?? ''))
  const supports = page.supports?.counts.supports
  const departs = kind !== '' && kind !== supports
  return (
    <>
      <Form
        id="decide"
        state={refused('decide')?.form}
        operationId={`${operationId}-decide`}
        version={version}
        defaults={{ validFromOn: props.today }}
        onChange={(event) => {
          const field = event.target as unknown as HTMLInputElement
          if (field.name === 'kind') setKind(field.value)
        }}
      >
        <Refusal say={refused('decide')?.say} />
        <input type="hidden" name="intent" value="decide" />
        <RadioField
          name="kind"
          label={t('certification.decision')}
          options={kinds.map((one) => ({
            value: one,
            text: t(`certification.decisionKinds.${one}`),
            more: one === 'certify' && (
              <div className="fields">
                <TextField name="validFromOn" type="date" label={t('certification.validFromOn')} />
                <TextField
                  name="validUntilOn"
                  type="date"
                  label={t('certification.validUntilOn')}
                  hint={t('certification.validUntilHint')}
                />
              </div>
            ),
          }))}
        />
        <LongTextField name="ground" label={t('certification.ground')} hint={t('certification.groundHint')} rows={3} />
        {departs && <Say tone="warn">{t('certification.departsText')}</Say>}
        <LongTextField
          name="departureReason"
          label={t('certification.departureReason')}
          hint={t('certification.departureHint')}
          rows={3}
          isOptional={!departs}
        />
        <Confirm
          form="decide"
          trigger={t('certification.decideSubmit')}
          title={t('certification.decideTitle')}
          confirm={t('certification.decideSubmit')}
        >
          {t('certification.decideText')}
        </Confirm>
      </Form>
      <details className="mt-6" open={refused('sendBack') !== undefined}>
        <summary>{t('certification.sendBackTitle')}</summary>
        <Form
          id="send-back"
          state={refused('sendBack')?.form}
          operationId={`${operationId}-sendBack`}
          version={version}
        >
          <Refusal say={refused('sendBack')?.say} />
          <input type="hidden" name="intent" value="sendBack" />
          <LongTextField name="reason" label={t('certification.reason')} rows={2} />
          <Confirm
            form="send-back"
            kind="plain"
            trigger={t('certification.sendBackSubmit')}
            title={t('certification.sendBackTitle')}
            confirm={t('certification.sendBackSubmit')}
          >
            {t('certification.sendBackText')}
          </Confirm>
        </Form>
      </details>
    </>
  )
}
