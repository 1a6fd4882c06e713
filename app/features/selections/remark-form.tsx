import { Confirm } from '~/ui/confirm'
import { Form, LongTextField, TextField } from '~/ui/form'
import { Section } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'
import type { ActedOnSelection } from './act-on-selection.server'
import { remarkField } from './remark-field'
import type { SelectionPage } from './selection-page.read.server'

/** Returns the application: a remark for each requirement that is not met or not known, begun with the ministry's note. */
export function RemarkForm(props: {
  page: SelectionPage
  operationId: string
  refused: Extract<ActedOnSelection, { ok: false }> | undefined
}) {
  const { t, pick } = useTexts()
  const { page } = props
  const refused = props.refused?.intent === 'remark' ? props.refused : undefined
  const asked = page.requirements.filter(({ found }) => found === 'no' || found === 'unknown')
  return (
    <Section title={t('selections.do.remark.title')}>
      <p className="muted mb-3">
        {t(asked.length > 0 ? 'selections.do.remark.lead' : 'selections.do.remark.leadNone')}
      </p>
      <Form
        id="selection-remark"
        state={refused?.form}
        operationId={`${props.operationId}-remark`}
        version={page.version}
        defaults={Object.fromEntries(asked.map((row) => [remarkField(row.id), row.foundNote]))}
        draftKey={`selection:${page.id}:remark`}
      >
        <Refusal say={refused?.say} />
        {asked.map((row) => (
          <LongTextField
            key={row.id}
            name={remarkField(row.id)}
            label={`${pick(row.clause)}, ${pick(row.title)}`}
            isOptional
            rows={2}
          />
        ))}
        <LongTextField name={remarkField(null)} label={t('selections.remarks.application')} isOptional rows={2} />
        <TextField
          name="answerByOn"
          type="date"
          label={t('selections.do.remark.answerByOn')}
          hint={t('selections.do.remark.answerByHint')}
          isOptional
        />
        <Confirm
          form="selection-remark"
          kind="plain"
          name="intent"
          value="remark"
          trigger={t('selections.do.remark.submit')}
          title={t('selections.do.remark.confirm')}
          confirm={t('selections.do.remark.submit')}
        >
          {t('selections.do.remark.text')}
        </Confirm>
      </Form>
    </Section>
  )
}
