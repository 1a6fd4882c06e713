import { kinds } from 'scoring/services/kinds'
import { CheckField, ChecksField, LongTextField, SelectField, TextField } from '~/ui/form'
import { useTexts } from '~/ui/texts'
import { faiths, ownerships, stays } from './card'

/** The fields of a card that an officer confirms. */
export function OfficerFields() {
  const { t } = useTexts()
  return (
    <>
      <div className="fields">
        <TextField name="municipality" label={t('entries.field.municipality')} />
        <TextField name="address" label={t('entries.field.address')} />
      </div>
      <div className="fields">
        <TextField name="capacityMen" label={t('entries.field.capacityMen')} inputMode="numeric" />
        <TextField name="capacityWomen" label={t('entries.field.capacityWomen')} inputMode="numeric" />
        <SelectField
          name="stay"
          label={t('entries.field.stay')}
          options={stays.map((value) => ({ value, text: t(`entries.stays.${value}`) }))}
        />
      </div>
      <LongTextField name="programme" label={t('entries.field.programme')} isOptional />
      <div className="fields">
        <TextField name="programmeDays" label={t('entries.field.programmeDays')} inputMode="numeric" isOptional />
        <SelectField
          name="faith"
          label={t('entries.field.faith')}
          options={faiths.map((value) => ({ value, text: t(`entries.faiths.${value}`) }))}
        />
        <TextField name="faithName" label={t('entries.field.faithName')} isOptional />
      </div>
      <CheckField name="isFree" label={t('entries.field.isFree')} />
      <TextField name="licence" label={t('entries.field.licence')} isOptional />
      <TextField name="narcologyAgreement" label={t('entries.field.narcologyAgreement')} isOptional />
    </>
  )
}

/** The fields of a card that the organisation keeps itself. */
export function OwnFields() {
  const { t } = useTexts()
  return (
    <>
      <div className="fields">
        <TextField name="phone" label={t('entries.field.phone')} type="tel" />
        <TextField name="email" label={t('entries.field.email')} type="email" isOptional />
        <TextField name="website" label={t('entries.field.website')} type="url" isOptional />
      </div>
      <div className="fields">
        <TextField
          name="freeMen"
          label={t('entries.field.freeMen')}
          hint={t('entries.own.emptyFree')}
          inputMode="numeric"
          isOptional
        />
        <TextField
          name="freeWomen"
          label={t('entries.field.freeWomen')}
          hint={t('entries.own.emptyFree')}
          inputMode="numeric"
          isOptional
        />
        <TextField name="freeOn" label={t('entries.own.freeOn')} type="date" isOptional />
      </div>
      <TextField name="openingHours" label={t('entries.field.openingHours')} isOptional />
      <LongTextField name="about" label={t('entries.field.about')} isOptional />
    </>
  )
}

/** What an order sets once the centre is included; a candidate's card says it before. */
export function CandidateFields({ chosen }: { chosen: readonly string[] }) {
  const { t, pick } = useTexts()
  return (
    <>
      <div className="fields">
        <TextField name="centreName" label={t('entries.field.centreName')} />
        <SelectField
          name="ownership"
          label={t('entries.field.ownership')}
          options={ownerships.map((value) => ({ value, text: t(`entries.ownerships.${value}`) }))}
        />
      </div>
      <ChecksField
        name="kinds"
        label={t('entries.field.kinds')}
        chosen={chosen}
        options={Object.entries(kinds).map(([value, { title }]) => ({ value, text: pick(title) }))}
      />
    </>
  )
}
