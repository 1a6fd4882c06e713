import type { FormState } from '~/platform/forms/parse'
import { Form, Problem, Submit } from '~/ui/form'
import { Section } from '~/ui/page'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { DayTicks } from './day-ticks'
import { YearFields } from './year-fields'
import type { YearForm } from './year-form.server'

/** A year entered day by day. Nothing is in force before what it changes was seen. */
export function YearEditor(props: { shown: YearForm; state: FormState | null | undefined; ticked: readonly string[] }) {
  const { t } = useTexts()
  const { shown, state, ticked } = props
  return (
    <Form state={state} defaults={shown.defaults} version={shown.version} key={state ? 'again' : 'first'}>
      {shown.isNew && <Say>{t('calendar.newYearLead')}</Say>}
      <YearFields />
      <Section title={t('calendar.field.days')}>
        <p className="muted mb-3">{t('calendar.field.daysHint')}</p>
        {state?.problems.offDays && (
          <Say tone="bad">
            <Problem name="offDays" />
          </Say>
        )}
        <DayTicks months={shown.months} ticked={ticked} />
      </Section>
      <div className="mt-6">
        <Submit name="intent" value="preview">
          {t('calendar.change.preview')}
        </Submit>
      </div>
    </Form>
  )
}
