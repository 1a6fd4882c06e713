import { SelectField, TextField } from '~/ui/form'
import { useTexts } from '~/ui/texts'

/** Who the person is. */
export function PersonFields() {
  const { t } = useTexts()
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{t('clients.person')}</legend>
      <div className="fields">
        <TextField name="surname" label={t('clients.surname')} autoComplete="off" />
        <TextField name="givenName" label={t('clients.givenName')} autoComplete="off" />
        <TextField name="patronymic" label={t('clients.patronymic')} autoComplete="off" isOptional />
        <TextField name="bornOn" label={t('clients.bornOn')} type="date" />
        <TextField
          name="snils"
          label={t('clients.snils')}
          hint={t('clients.snilsHint')}
          inputMode="numeric"
          autoComplete="off"
          isOptional
        />
      </div>
    </fieldset>
  )
}

export interface CentreChoice {
  id: string
  name: string
  /** Whose it is, where centres of several organisations are offered. */
  organisation?: string
}

/** The contract as it is written down. */
export function ContractFields({ centres, courseDays }: { centres: readonly CentreChoice[]; courseDays: number }) {
  const { t } = useTexts()
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{t('clients.contract')}</legend>
      <div className="fields">
        <TextField name="number" label={t('clients.contractNumber')} hint={t('clients.numberHint')} />
        <TextField name="signedOn" label={t('clients.signedOn')} hint={t('clients.signedOnHint')} type="date" />
        <TextField
          name="plannedEndOn"
          label={t('clients.plannedEndOn')}
          hint={t('clients.plannedEndHint', { count: courseDays })}
          type="date"
          isOptional
        />
        <SelectField
          name="centreId"
          label={t('clients.centre')}
          isOptional
          options={centres.map(({ id, name, organisation }) => ({ value: id, text: name, group: organisation }))}
        />
      </div>
    </fieldset>
  )
}
