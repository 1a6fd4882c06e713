import { acceptOf } from '~/platform/files/file-kinds'
import { FileField } from '~/ui/file-field'
import { TextField } from '~/ui/form'
import { RadioField } from '~/ui/radio-field'
import { useTexts } from '~/ui/texts'

/** A template's file, and from when it is used: from a day by a paper signed elsewhere, or by an order of the portal. */
export function UploadFields({ megabytes }: { megabytes: number }) {
  const { t } = useTexts()
  return (
    <>
      <FileField
        name="file"
        label={t('templates.file')}
        limits={{ kinds: 'DOCX', megabytes }}
        accept={acceptOf(['docx'])}
      />
      <RadioField
        name="how"
        label={t('templates.how')}
        options={[
          {
            value: 'day',
            text: t('templates.byDay'),
            more: (
              <>
                <TextField name="fromOn" type="date" label={t('templates.fromOn')} />
                <TextField name="basis" label={t('templates.basis')} hint={t('templates.basisHint')} maxLength={300} />
              </>
            ),
          },
          { value: 'order', text: t('templates.byOrder') },
        ]}
      />
    </>
  )
}
