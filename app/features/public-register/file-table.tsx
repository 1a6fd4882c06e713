import { paths } from '~/paths'
import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'

const files = [
  { name: 'centres.csv', says: 'csv' },
  { name: 'centres.json', says: 'json' },
  { name: 'passport.csv', says: 'passportCsv' },
  { name: 'passport.json', says: 'passportJson' },
  { name: 'structure.csv', says: 'structureCsv' },
  { name: 'changes.atom', says: 'atom' },
] as const

/** The files of the open data, each with what is in it. */
export function FileTable() {
  const { t } = useTexts()
  return (
    <>
      <Table
        caption={t('publicRegister.openData.files')}
        rows={files}
        keyOf={(row) => row.name}
        columns={[
          {
            text: t('publicRegister.openData.file'),
            cell: (row) => <a href={paths.openDataFile(row.name)}>{row.name}</a>,
          },
          { text: t('publicRegister.openData.what'), cell: (row) => t(`publicRegister.openData.${row.says}`) },
        ]}
      />
      <p className="muted mt-2">
        {t('publicRegister.openData.onDay', { example: `${paths.openDataFile('centres.csv')}?on=2026-01-31` })}
      </p>
    </>
  )
}
