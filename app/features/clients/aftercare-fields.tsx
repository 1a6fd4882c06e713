import { SelectField, TextField } from '~/ui/form'
import { Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'
import { groupMonthsAfter, remissionYearsAfter, statementSigners, windowsAfter } from './aftercare-months'

/** Statements of six months, the employment service, remission by year. */
export function AftercareFields({ completedOn, today }: { completedOn: string; today: string }) {
  const { t, month, day } = useTexts()
  const signers = statementSigners.map((value) => ({ value, text: t(`clients.aftercare.signers.${value}`) }))
  const years = remissionYearsAfter(completedOn)
  return (
    <>
      <Section title={t('clients.aftercare.groups')}>
        <p className="muted mb-3">{t('clients.aftercare.groupsHint')}</p>
        <div className="fields">
          {groupMonthsAfter(completedOn).map((one) => (
            <SelectField
              key={one}
              name={`statement.${one}`}
              label={month(one)}
              hint={one > today.slice(0, 7) ? t('clients.aftercare.notYet') : undefined}
              empty={t('clients.aftercare.noStatement')}
              options={signers}
            />
          ))}
        </div>
      </Section>
      <Section title={t('clients.aftercare.employment')}>
        <div className="fields">
          <TextField
            name="registeredOn"
            label={t('clients.aftercare.registeredOn')}
            hint={t('clients.aftercare.registeredHint', { day: day(windowsAfter(completedOn).employmentUntil) })}
            type="date"
            isOptional
          />
          <TextField
            name="employmentSource"
            label={t('clients.aftercare.employmentSource')}
            hint={t('clients.aftercare.sourceHint')}
            isOptional
          />
        </div>
      </Section>
      <Section title={t('clients.aftercare.remission')}>
        {years.map((year) => (
          <div className="fields" key={year}>
            <TextField
              name={`remission.${year}`}
              label={t('clients.aftercare.remissionMonths', { year })}
              inputMode="numeric"
              isOptional
            />
            <TextField
              name={`remissionSource.${year}`}
              label={t('clients.aftercare.remissionSource', { year })}
              isOptional
            />
          </div>
        ))}
      </Section>
    </>
  )
}
