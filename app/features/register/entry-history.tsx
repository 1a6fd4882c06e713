import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Empty, Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { CardValue } from './entry-facts'
import type { EntryChange } from './entry-page.read.server'

/** Whatever is longer than this is read when it is asked for. */
const shortCount = 4

/** Every change of an entry: from which day, what, on what basis, who recorded it and when. */
export function EntryHistory(props: { code: string; changes: readonly EntryChange[]; mayOpenOrders: boolean }) {
  const { t, day, instant } = useTexts()
  return (
    <Section title={t('entries.sections.history')}>
      <Table
        caption={t('entries.sections.history')}
        rows={props.changes}
        keyOf={(row) => row.id}
        empty={<Empty>{t('entries.history.empty')}</Empty>}
        columns={[
          {
            text: t('entries.history.fromOn'),
            cell: (row) => <Link to={paths.entry(props.code, row.fromOn)}>{day(row.fromOn)}</Link>,
          },
          {
            text: t('entries.history.kind'),
            cell: (row) => (
              <div>
                {t(`entries.kind.${row.kind}`)}{' '}
                {row.isRetracted && <Tag tone="warn">{t('entries.history.retracted')}</Tag>}
              </div>
            ),
          },
          { text: t('entries.history.what'), cell: (row) => <ChangedFields fields={row.fields} /> },
          {
            text: t('entries.history.basis'),
            cell: ({ order, basis }) => {
              const named =
                order?.registeredOn &&
                t('entries.byOrder', { number: order.numberText ?? '', day: day(order.registeredOn) })
              return (
                <div>
                  {named && (props.mayOpenOrders ? <Link to={paths.order(order.id)}>{named}</Link> : named)}
                  {basis && <div className="muted">{basis}</div>}
                </div>
              )
            },
          },
          {
            text: t('entries.history.who'),
            cell: (row) => (
              <div>
                {row.recordedBy ?? t('entries.history.portal')}
                <div className="muted">{instant(row.recordedAt)}</div>
              </div>
            ),
          },
        ]}
      />
    </Section>
  )
}

function ChangedFields({ fields }: Pick<EntryChange, 'fields'>) {
  const { t } = useTexts()
  const list = (
    <ul>
      {fields.map(({ field, value }) => (
        <li key={field}>
          {t(`entries.field.${field}`)}: <CardValue field={field} value={value} />
        </li>
      ))}
    </ul>
  )
  if (fields.length <= shortCount) return list
  return (
    <details>
      <summary>{t('entries.history.fields', { count: fields.length })}</summary>
      {list}
    </details>
  )
}
