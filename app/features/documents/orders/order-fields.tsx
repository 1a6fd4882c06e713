import { LongTextField, SelectField, TextField } from '~/ui/form'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { OrderForm } from './order-form.read.server'

/** What is written of an order, and what its kind asks for. */
export function OrderFields({ form }: { form: OrderForm }) {
  const { t, day, pick } = useTexts()
  const others = form.standing.map((paper) => ({
    value: paper.id,
    text: t('orders.form.option', {
      number: paper.numberText ?? '',
      day: paper.registeredOn ? day(paper.registeredOn) : '',
      title: paper.title,
    }),
  }))
  return (
    <>
      <Say>{t('orders.page.signs', { does: pick(form.kind.does) })}</Say>
      {form.fields.map((own) => (
        <SelectField
          key={own.name}
          name={`effect.${own.name}`}
          label={pick(own.label)}
          hint={own.options.length > 0 ? own.hint && pick(own.hint) : t('orders.form.noOptions')}
          empty="—"
          options={own.options.map((option) => ({
            value: option.value,
            text: pick(option.text),
            group: option.group && pick(option.group),
          }))}
        />
      ))}
      <div className="wide">
        <TextField
          name="title"
          label={t('orders.form.heading')}
          hint={t('orders.form.headingHint')}
          lang="ru"
          maxLength={300}
        />
        <LongTextField name="text" label={t('orders.form.text')} hint={t('orders.form.textHint')} rows={10} />
      </div>
      <div className="fields">
        <TextField name="fromOn" type="date" label={t('orders.form.fromOn')} />
        {others.length > 0 && (
          <>
            <SelectField
              name="cancelsId"
              label={t('orders.form.cancels')}
              empty={t('orders.form.none')}
              options={others}
            />
            <SelectField
              name="amendsId"
              label={t('orders.form.amends')}
              empty={t('orders.form.none')}
              options={others}
            />
          </>
        )}
      </div>
    </>
  )
}
