import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import type { FormState } from '~/platform/forms/parse'
import { Form, SelectField, Submit, TextField } from '~/ui/form'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { NumberRow } from './number-row'
import type { AskedNumber } from './asked-numbers'
import { usePartText } from './part-label'
import type { ReformForm as Asked } from './reform-asked.read.server'

/** The draft: its day, its year, its numbers and readings. It is sent by its address and changes nothing. */
export function ReformForm(props: {
  asked: Asked
  state: FormState | null
  isWithoutChange: boolean
  year: number
  years: readonly number[]
}) {
  const { t, pick } = useTexts()
  const { asked, state } = props
  const chosen = asked.readings.filter(({ id }) => state?.values[id]).length
  const isReadingWrong = asked.readings.some(({ id }) => state?.problems[id])
  return (
    <Form
      method="get"
      action={paths.tryReform}
      state={state}
      defaults={{ title: t('reforms.nameDefault'), from: asked.firstDay, year: String(props.year) }}
    >
      {props.isWithoutChange && (
        <Say tone="bad" role="alert">
          {t('reforms.problem.withoutChange')}
        </Say>
      )}
      <div className="fields fields-top">
        <TextField name="title" label={t('reforms.name')} maxLength={200} />
        <TextField name="from" label={t('reforms.from')} type="date" hint={t('reforms.fromHint')} />
        <SelectField
          name="year"
          label={t('reforms.year')}
          options={props.years.map((year) => ({ value: String(year), text: String(year) }))}
        />
      </div>
      <h2 className="mt-3">{t('reforms.numbers')}</h2>
      <p className="muted mb-3">{t('reforms.numbersHint')}</p>
      <div className="reform-rules">
        {asked.rules.map(({ ruleId, title, numbers }) => (
          <fieldset key={ruleId}>
            <legend>
              <Link to={paths.rule(ruleId)}>{pick(title)}</Link>
            </legend>
            {numbers.map((number) => (
              <NumberRows key={number.id} number={number} rule={pick(title)} />
            ))}
          </fieldset>
        ))}
      </div>
      <details className="section" open={chosen > 0 || isReadingWrong}>
        <summary>
          <h2 className="inline">{t('reforms.readings')}</h2>{' '}
          <span className="muted">
            {chosen === 0 ? t('reforms.readingsSame') : t('reforms.readingsChanged', { count: chosen })}
          </span>
        </summary>
        <div className="reform-readings">
          {asked.readings.map(({ id, question, options, inForce }) => (
            <SelectField
              key={id}
              name={id}
              label={pick(question)}
              empty={t('reforms.asNow', { option: pick(options[inForce]!) })}
              options={Object.entries(options)
                .filter(([option]) => option !== inForce)
                .map(([value, text]) => ({ value, text: pick(text) }))}
            />
          ))}
        </div>
      </details>
      <div className="reform-send">
        <Submit>{t('reforms.try')}</Submit>
        {state && <Link to={paths.tryReform}>{t('reforms.startAgain')}</Link>}
      </div>
    </Form>
  )
}

/** The fields of one number: one, or five under the title of their table. */
function NumberRows({ number, rule }: { number: AskedNumber; rule: string }) {
  const { pick } = useTexts()
  const partText = usePartText()
  const isTable = number.fields.length > 1
  return (
    <>
      {isTable && <p className="small mt-3">{pick(number.title)}</p>}
      {number.fields.map(({ name, part, today }) => {
        const label = part === 'value' ? pick(number.title) : partText(part, number.sort)
        const wholeName = part === 'value' ? label : `${rule}: ${label}`
        return <NumberRow key={name} {...{ name, label, wholeName }} today={pick(today)} />
      })}
    </>
  )
}
