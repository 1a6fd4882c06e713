import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import type { FieldSpec } from '../kinds/paper-kind'

interface FieldRow {
  key: string
  written: string
  means: string
  depth: number
}

/** Every field that a template may name, as it is written, with what it means; a table's fields stand under it. */
export function FieldList({ fields }: { fields: readonly FieldSpec[] }) {
  const { t } = useTexts()
  return (
    <Table
      caption={t('templates.fields')}
      rows={rowsOf(fields, 0, '')}
      keyOf={(row) => row.key}
      columns={[
        {
          text: t('templates.written'),
          cell: (row) => (
            <code lang="ru" style={{ paddingInlineStart: `${row.depth * 20}px` }}>
              {row.written}
            </code>
          ),
        },
        { text: t('templates.means'), cell: (row) => <span lang="ru">{row.means}</span> },
      ]}
    />
  )
}

const rowsOf = (fields: readonly FieldSpec[], depth: number, above: string): FieldRow[] =>
  fields.flatMap((field) => {
    const key = `${above}/${field.name}`
    const written = field.rows ? `{#${field.name}} … {/${field.name}}` : `{${field.name}}`
    return [{ key, written, means: field.means, depth }, ...rowsOf(field.rows ?? [], depth + 1, key)]
  })
