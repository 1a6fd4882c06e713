import { paths } from '~/paths'
import { TextField, useField, Problem } from '~/ui/form'
import { RadioField } from '~/ui/radio-field'
import { useTexts } from '~/ui/texts'

/** Who signed the paper: the client, two witnesses of a refusal, or nobody yet; the day, and the scan. */
export function SignatureFields({ scanFileId }: { scanFileId: string | null }) {
  const { t } = useTexts()
  return (
    <>
      <RadioField
        name="signature"
        label={t('acts.fill.signature')}
        options={[
          { value: 'signed', text: t('acts.fill.signatureChoice.signed') },
          {
            value: 'waived',
            text: t('acts.fill.signatureChoice.waived'),
            more: (
              <>
                <TextField
                  name="witness1"
                  label={t('acts.fill.witness', { number: 1 })}
                  hint={t('acts.fill.witnessHint')}
                  autoComplete="off"
                />
                <TextField name="witness2" label={t('acts.fill.witness', { number: 2 })} autoComplete="off" />
              </>
            ),
          },
          { value: 'unsigned', text: t('acts.fill.signatureChoice.unsigned') },
        ]}
      />
      <TextField
        name="signedOn"
        label={t('acts.fill.signedOn')}
        hint={t('acts.fill.signedOnHint')}
        type="date"
        aria-required={undefined}
      />
      <ScanField scanFileId={scanFileId} />
    </>
  )
}

function ScanField({ scanFileId }: { scanFileId: string | null }) {
  const { t } = useTexts()
  const own = useField('scan', true)
  return (
    <div className="field">
      <label htmlFor="field-scan">
        {t('acts.fill.scan')} <span className="muted">· {t('common.form.optional')}</span>
      </label>
      <span className="field-hint" id={own.hintId}>
        {t('acts.fill.scanHint')}
        {scanFileId && (
          <>
            {' · '}
            {t('acts.fill.scanKept')}:{' '}
            <a href={paths.file(scanFileId)} download>
              {t('acts.fill.openScan')}
            </a>
          </>
        )}
      </span>
      <input
        className="input"
        id="field-scan"
        name="scan"
        type="file"
        accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
        aria-invalid={own.isInvalid || undefined}
        aria-describedby={own.describedBy}
      />
      {own.isInvalid && (
        <span className="field-error" id="problem-scan">
          <Problem name="scan" />
        </span>
      )}
    </div>
  )
}
