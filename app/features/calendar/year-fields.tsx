import { CheckField, TextField } from '~/ui/form'
import { useTexts } from '~/ui/texts'

/** By what a year is as it is: the decree, and the act of the region where it adds days. */
export function YearFields() {
  const { t } = useTexts()
  return (
    <>
      <div className="fields">
        <TextField name="decreeNumber" label={t('calendar.field.decreeNumber')} hint={t('calendar.field.decreeHint')} />
        <TextField name="decreeOn" label={t('calendar.field.decreeOn')} type="date" />
      </div>
      <CheckField
        name="isConfirmed"
        label={t('calendar.field.isConfirmed')}
        hint={t('calendar.field.isConfirmedHint')}
      />
      <div className="fields">
        <TextField
          name="regionalDays"
          label={t('calendar.field.regionalDays')}
          hint={t('calendar.field.regionalHint')}
          isOptional
        />
        <TextField
          name="regionalBasis"
          label={t('calendar.field.regionalBasis')}
          hint={t('calendar.field.basisHint')}
          isOptional
        />
      </div>
    </>
  )
}
