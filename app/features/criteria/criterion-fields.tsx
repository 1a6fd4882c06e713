import { CheckField, LongTextField, TextField } from '~/ui/form'
import { useTexts } from '~/ui/texts'
import { longest, longestCode } from './schema'

/** One criterion as it is written. Its code is typed once: later editions know it by that. */
export function CriterionFields({ code }: { code: string | null }) {
  const { t } = useTexts()
  return (
    <>
      {code === null ? (
        <TextField
          name="code"
          label={t('criteria.form.code')}
          hint={t('criteria.form.codeHint')}
          maxLength={longestCode}
          isOptional
        />
      ) : (
        <p className="muted mb-3">{t('criteria.form.codeKept', { code })}</p>
      )}
      <div className="wide">
        <TextField name="title" label={t('criteria.form.name')} maxLength={longest.title} lang="ru" />
        <TextField name="titleEn" label={t('criteria.form.nameEn')} maxLength={longest.title} lang="en" isOptional />
        <LongTextField name="text" label={t('criteria.form.text')} hint={t('criteria.form.textHint')} rows={5} />
        <LongTextField
          name="source"
          label={t('criteria.form.criterionSource')}
          hint={t('criteria.form.criterionSourceHint')}
          rows={2}
        />
        <LongTextField
          name="method"
          label={t('criteria.form.method')}
          hint={t('criteria.form.methodHint')}
          rows={3}
          isOptional
        />
      </div>
      <CheckField name="isMain" label={t('criteria.form.isMain')} hint={t('criteria.form.isMainHint')} />
      <CheckField name="isStandIn" label={t('criteria.form.isStandIn')} hint={t('criteria.form.isStandInHint')} />
    </>
  )
}
