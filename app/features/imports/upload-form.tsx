import { Submit, Form, TextField } from '~/ui/form'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { maxUploadBytes } from './kinds'
import type { UploadRefusal } from './receive-import.server'

const megabytes = maxUploadBytes / 1024 / 1024

/** One file to be read and looked at; nothing is recorded by sending it. */
export function UploadForm({ refusal }: { refusal: UploadRefusal | undefined }) {
  const { t } = useTexts()
  return (
    <>
      {refusal && (
        <Say tone="bad" role="alert">
          {t(`imports.upload.refusal.${refusal}`, { megabytes })}
        </Say>
      )}
      <Form encType="multipart/form-data">
        <TextField
          name="file"
          type="file"
          accept=".csv,.txt,text/csv"
          label={t('imports.upload.file')}
          hint={t('imports.upload.hint', { megabytes })}
          required
        />
        <p className="muted mb-3">{t('imports.upload.next')}</p>
        <Submit>{t('imports.upload.submit')}</Submit>
      </Form>
    </>
  )
}
