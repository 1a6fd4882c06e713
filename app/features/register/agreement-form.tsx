import { paths } from '~/paths'
import type { Refused } from '~/platform/forms/refused'
import { ButtonLink } from '~/ui/button'
import { Form, SelectField, Submit, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'
import { tariffUnits } from './tariff'

/** The page of an agreement's form, new or known, with a row for each tariff and two empty ones. */
export function AgreementPage(props: {
  title: string
  organisation: { code: string; shortName: string }
  answer: Refused | undefined
  operationId: string
  defaults: Record<string, string>
  version?: number
  tariffCount: number
}) {
  const { t } = useTexts()
  const { code, shortName } = props.organisation
  const units = tariffUnits.map((value) => ({ value, text: t(`register.agreements.units.${value}`) }))
  return (
    <Page
      title={props.title}
      crumbs={[
        { to: paths.organisations, text: t('register.title') },
        { to: paths.organisation(code), text: shortName },
      ]}
    >
      <Form
        state={props.answer?.form}
        operationId={props.operationId}
        defaults={props.defaults}
        version={props.version}
        draftKey={`agreement:${code}:${props.defaults.number ?? 'new'}`}
      >
        <Refusal say={props.answer?.say} />
        <div className="fields">
          <TextField name="number" label={t('register.agreements.number')} />
          <TextField name="signedOn" label={t('register.agreements.signedOn')} type="date" />
        </div>
        <div className="fields">
          <TextField name="fromOn" label={t('register.agreements.fromOn')} type="date" />
          <TextField
            name="untilOn"
            label={t('register.agreements.untilOn')}
            hint={t('register.agreements.untilHint')}
            type="date"
            isOptional
          />
        </div>
        <TextField
          name="actDueDay"
          label={t('register.agreements.actDueDay')}
          hint={t('register.agreements.actDueHint')}
          inputMode="numeric"
        />
        <h2 className="mt-2">{t('register.agreements.tariffs')}</h2>
        <p className="muted mb-4 max-w-[640px]">
          {t('register.agreements.tariffsHint')} {t('register.agreements.monthNote')}
        </p>
        {Array.from({ length: props.tariffCount + 2 }, (_, index) => (
          <fieldset key={index} className="fields">
            <legend className="muted mb-1">{t('register.agreements.tariffRow', { number: index + 1 })}</legend>
            <TextField
              name={`tariffs.${index}.fromOn`}
              label={t('register.agreements.tariffFrom')}
              type="date"
              isOptional={index > 0}
            />
            <SelectField name={`tariffs.${index}.unit`} label={t('register.agreements.unit')} options={units} />
            <TextField
              name={`tariffs.${index}.amount`}
              label={t('register.agreements.amount')}
              inputMode="decimal"
              isOptional={index > 0}
            />
          </fieldset>
        ))}
        <div className="flex gap-2">
          <Submit>{t('common.action.save')}</Submit>
          <ButtonLink to={paths.organisation(code)}>{t('common.action.cancel')}</ButtonLink>
        </div>
      </Form>
    </Page>
  )
}
