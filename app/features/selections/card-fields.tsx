import { kinds } from 'scoring/services/kinds'
import { CheckField, ChecksField, LongTextField, SelectField, TextField } from '~/ui/form'
import { Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'
import { faiths, ownerships, serviceKinds, stays } from './application-card'

/** The description of the centre: what the register will say of it. */
export function CardFields({ chosenKinds }: { chosenKinds: readonly string[] }) {
  const { t, pick } = useTexts()
  const label = (name: string) => t(`selections.card.${name as 'centreName'}`)
  return (
    <>
      <Section title={t('selections.card.place')}>
        <TextField name="centreName" label={label('centreName')} maxLength={300} />
        <div className="fields">
          <TextField name="municipality" label={label('municipality')} maxLength={200} />
          <TextField name="address" label={label('address')} maxLength={500} />
          <TextField name="capacityMen" label={label('capacityMen')} inputMode="numeric" />
          <TextField name="capacityWomen" label={label('capacityWomen')} inputMode="numeric" />
          <SelectField
            name="ownership"
            label={label('ownership')}
            options={ownerships.map((one) => ({ value: one, text: t(`entries.ownerships.${one}`) }))}
          />
        </div>
      </Section>
      <Section title={t('selections.card.work')}>
        <ChecksField
          name="kinds"
          label={label('kinds')}
          chosen={chosenKinds}
          options={serviceKinds.map((kind) => ({ value: kind, text: pick(kinds[kind].title) }))}
        />
        <div className="fields">
          <SelectField
            name="stay"
            label={label('stay')}
            options={stays.map((one) => ({ value: one, text: t(`entries.stays.${one}`) }))}
          />
          <TextField name="programme" label={label('programme')} maxLength={300} />
          <TextField
            name="programmeDays"
            label={label('programmeDays')}
            hint={t('selections.card.programmeDaysHint')}
            inputMode="numeric"
          />
          <SelectField
            name="faith"
            label={label('faith')}
            options={faiths.map((one) => ({ value: one, text: t(`entries.faiths.${one}`) }))}
          />
          <TextField
            name="faithName"
            label={label('faithName')}
            hint={t('selections.card.faithNameHint')}
            isOptional
            maxLength={200}
          />
        </div>
        <CheckField name="isFree" label={label('isFree')} />
        <TextField
          name="licence"
          label={label('licence')}
          hint={t('selections.card.licenceHint')}
          isOptional
          maxLength={300}
        />
        <TextField
          name="narcologyAgreement"
          label={label('narcologyAgreement')}
          hint={t('selections.card.narcologyHint')}
          isOptional
          maxLength={300}
        />
      </Section>
      <Section title={t('selections.card.contacts')}>
        <div className="fields">
          <TextField name="phone" type="tel" label={label('phone')} maxLength={100} />
          <TextField name="email" type="email" label={label('email')} isOptional maxLength={200} />
          <TextField name="website" label={label('website')} isOptional maxLength={200} />
          <TextField name="openingHours" label={label('openingHours')} isOptional maxLength={200} />
        </div>
        <LongTextField name="about" label={label('about')} hint={t('selections.card.aboutHint')} isOptional rows={4} />
      </Section>
    </>
  )
}
