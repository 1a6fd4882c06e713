import { acceptOf, paperFileKinds } from '~/platform/files/file-kinds'
import { fileLimits } from '~/platform/files/file-problem'
import { FileField } from '~/ui/file-field'
import { LongTextField, SelectField, TextField } from '~/ui/form'
import { useTexts } from '~/ui/texts'
import { incomingKindIds, incomingKinds } from './incoming-kinds'

/** What is entered of a paper that came. */
export function IncomingFields({ organisations }: { organisations: readonly { id: string; shortName: string }[] }) {
  const { t, pick } = useTexts()
  return (
    <>
      <SelectField
        name="kind"
        label={t('papers.incoming.kind')}
        options={incomingKindIds.map((id) => ({ value: id, text: pick(incomingKinds[id]) }))}
      />
      <LongTextField name="title" label={t('papers.incoming.about')} rows={2} />
      <div className="fields">
        <SelectField
          name="organisationId"
          label={t('papers.incoming.organisation')}
          empty={t('papers.incoming.organisationNone')}
          options={organisations.map(({ id, shortName }) => ({ value: id, text: shortName }))}
        />
        <TextField
          name="correspondent"
          label={t('papers.incoming.correspondent')}
          hint={t('papers.incoming.correspondentHint')}
          isOptional
          maxLength={300}
        />
        <TextField name="theirNumber" label={t('papers.incoming.theirNumber')} isOptional maxLength={60} />
        <TextField name="theirOn" type="date" label={t('papers.incoming.theirOn')} isOptional />
        <TextField
          name="expiresOn"
          type="date"
          label={t('papers.incoming.expiresOn')}
          hint={t('papers.incoming.expiresHint')}
          isOptional
        />
      </div>
      <FileField
        name="file"
        label={t('papers.incoming.file')}
        limits={fileLimits(paperFileKinds)}
        accept={acceptOf(paperFileKinds)}
        isOptional
      />
    </>
  )
}
