import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import type { Listed } from '~/platform/lists/list-query'
import { FilterSelect, ListView } from '~/ui/table'
import { Empty, Tag, type Tone } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { ListedBatch } from './batch.read.server'
import { batchStatuses, type BatchStatus, type ImportKindName } from './kinds'

const toneOf: Record<BatchStatus, Tone> = {
  reading: 'plain',
  ready: 'warn',
  applying: 'plain',
  applied: 'good',
  cancelled: 'plain',
  failed: 'bad',
}

export function StatusTag({ status }: { status: BatchStatus }) {
  const { t } = useTexts()
  return <Tag tone={toneOf[status]}>{t(`imports.status.${status}`)}</Tag>
}

/** What has been loaded, the latest first. */
export function BatchTable({ list, kinds }: { list: Listed<ListedBatch>; kinds: readonly ImportKindName[] }) {
  const { t, month, instant } = useTexts()
  const { filters } = list.query
  return (
    <ListView
      list={list}
      caption={t('imports.past')}
      keyOf={(batch) => batch.id}
      isSearchable={false}
      filters={
        <>
          <FilterSelect
            name="kind"
            label={t('imports.list.what')}
            value={filters.kind ?? ''}
            all={t('imports.list.all')}
            options={kinds.map((kind) => ({ value: kind, text: t(`imports.kind.${kind}`) }))}
          />
          <FilterSelect
            name="status"
            label={t('imports.list.status')}
            value={filters.status ?? ''}
            all={t('imports.list.all')}
            options={batchStatuses.map((status) => ({ value: status, text: t(`imports.status.${status}`) }))}
          />
        </>
      }
      empty={
        <Empty>
          {t('imports.empty')} {t('imports.emptyHint')}
        </Empty>
      }
      columns={[
        {
          text: t('imports.list.what'),
          cell: (batch) => (
            <Link to={paths.importBatch(batch.id)}>
              {t(`imports.kind.${batch.kind}`)}
              {batch.month && `, ${month(batch.month)}`}
            </Link>
          ),
        },
        { text: t('imports.list.where'), cell: (batch) => batch.organisation ?? t('imports.list.region') },
        { text: t('imports.list.file'), cell: (batch) => <span className="break-words">{batch.fileName}</span> },
        { text: t('imports.list.by'), cell: (batch) => batch.by },
        { text: t('imports.list.when'), cell: (batch) => instant(batch.createdAt) },
        { text: t('imports.list.status'), cell: (batch) => <StatusTag status={batch.status} /> },
        { text: t('imports.list.good'), isNumber: true, cell: (batch) => batch.rowsGood },
        { text: t('imports.list.bad'), isNumber: true, cell: (batch) => batch.rowsBad },
        { text: t('imports.list.applied'), isNumber: true, cell: (batch) => batch.rowsApplied },
      ]}
    />
  )
}
