import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import type { TemplateColumn } from './template.server'

/** What each column of a kind's file holds. */
export function ColumnTable({ columns }: { columns: readonly TemplateColumn[] }) {
  const { t } = useTexts()
  return (
    <Table
      caption={t('imports.upload.columns')}
      rows={columns}
      keyOf={(column) => column.key}
      columns={[
        { text: t('imports.upload.column'), cell: (column) => column.heading },
        {
          text: t('imports.upload.required'),
          cell: (column) => (column.isOptional ? t('imports.upload.no') : t('imports.upload.yes')),
        },
        {
          text: t('imports.upload.format'),
          cell: (column) => t(`imports.columnHint.${column.key}`, { choices: column.choices }),
        },
      ]}
    />
  )
}
