import { acceptOf, paperFileKinds } from '~/platform/files/file-kinds'
import { fileLimits } from '~/platform/files/file-problem'
import { FileField } from '~/ui/file-field'
import { SelectField, TextField } from '~/ui/form'
import { useTexts } from '~/ui/texts'
import { dossierKindIds, dossierKinds } from './paper-kinds'

/** What is entered of a paper of the dossier. */
export function DossierFields({
  centres,
  hasFile = true,
}: {
  centres: readonly { id: string; name: string }[]
  hasFile?: boolean
}) {
  const { t, pick } = useTexts()
  return (
    <>
      <SelectField
        name="kind"
        label={t('dossier.kind')}
        options={dossierKindIds.map((id) => ({ value: id, text: pick(dossierKinds[id].title) }))}
      />
      <TextField
        name="title"
        label={t('dossier.paperTitle')}
        hint={t('dossier.titleHint')}
        isOptional
        maxLength={300}
      />
      <div className="fields">
        <TextField name="number" label={t('dossier.number')} isOptional maxLength={60} />
        <TextField name="issuedOn" type="date" label={t('dossier.issuedOn')} isOptional />
        <TextField
          name="expiresOn"
          type="date"
          label={t('dossier.expiresOn')}
          hint={t('dossier.expiresHint')}
          isOptional
        />
        {centres.length > 0 && (
          <SelectField
            name="centreId"
            label={t('dossier.centre')}
            empty={t('dossier.wholeOrganisation')}
            options={centres.map(({ id, name }) => ({ value: id, text: name }))}
          />
        )}
      </div>
      {hasFile && (
        <FileField
          name="file"
          label={t('dossier.file')}
          limits={fileLimits(paperFileKinds)}
          accept={acceptOf(paperFileKinds)}
        />
      )}
    </>
  )
}
