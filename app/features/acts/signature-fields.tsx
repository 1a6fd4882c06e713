import { paths } from '~/paths'
import { fileLimits } from '~/platform/files/file-problem'
import { acceptOf, scanKinds } from '~/platform/files/file-kinds'
import { FileField } from '~/ui/file-field'
import { TextField } from '~/ui/form'
import { Thumbnail } from '~/ui/thumbnail'
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
  return (
    <>
      <FileField
        name="scan"
        label={t('acts.fill.scan')}
        limits={fileLimits(scanKinds)}
        accept={acceptOf(scanKinds)}
        isOptional
        kept={
          scanFileId && (
            <>
              {t('acts.fill.scanKept')}:{' '}
              <a href={paths.file(scanFileId)} download>
                {t('acts.fill.openScan')}
              </a>
            </>
          )
        }
      />
      {scanFileId && (
        <Thumbnail
          src={paths.thumbnail(scanFileId)}
          href={paths.file(scanFileId)}
          text={t('files.preview', { name: t('acts.fill.scan') })}
        />
      )}
    </>
  )
}
