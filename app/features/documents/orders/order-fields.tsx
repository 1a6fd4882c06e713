import { severalOf } from '~/platform/orders/several'
import { ChecksField, LongTextField, SelectField, TextField } from '~/ui/form'
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
        <KindField key={own.name} own={own} chosen={severalOf(form.defaults[`effect.${own.name}`])} />
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

/** One field that the kind of the order asks for. */
function KindField({ own, chosen }: { own: OrderForm['fields'][number]; chosen: readonly string[] }) {
  const { t, pick } = useTexts()
  const common = {
    ...{ name: `effect.${own.name}`, label: pick(own.label), isOptional: own.isOptional },
    hint: own.hint && pick(own.hint),
  }
  if (own.as === 'day') return <TextField {...common} type="date" />
  if (own.as === 'text' && own.isLong) return <LongTextField {...common} />
  if (own.as === 'text') return <TextField {...common} maxLength={own.maxLength} />
  const hint = own.options.length > 0 ? common.hint : t('orders.form.noOptions')
  const options = own.options.map(({ value, text, group }) => ({
    ...{ value, text: pick(text) },
    group: group && pick(group),
  }))
  if (own.as === 'several') return <ChecksField {...common} hint={hint} options={options} chosen={chosen} />
  return <SelectField {...common} hint={hint} empty="—" options={options} />
}
