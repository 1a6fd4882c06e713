import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import type { Column } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { PaperTag } from '../paper-tag'
import type { ShownOrder } from './order-list.read.server'

export function useOrderColumns(): Column<ShownOrder>[] {
  const { t, day, pick } = useTexts()
  return [
    {
      text: t('orders.number'),
      sort: 'number',
      cell: (row) => <Link to={paths.order(row.id)}>{row.numberText ?? t('papers.noNumber')}</Link>,
    },
    { text: t('orders.day'), sort: 'registeredOn', cell: (row) => row.registeredOn && day(row.registeredOn) },
    { text: t('orders.what'), sort: 'title', cell: (row) => row.title },
    { text: t('orders.kind'), cell: (row) => pick(row.kind) },
    { text: t('orders.fromOn'), sort: 'fromOn', cell: (row) => day(row.fromOn) },
    {
      text: t('orders.state'),
      cell: (row) =>
        row.isCancelled ? (
          <Tag tone="bad">{t('orders.cancelled')}</Tag>
        ) : (
          <PaperTag status={row.status} isReturned={row.isReturned} />
        ),
    },
  ]
}
