import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import type { Column } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { ListedSet } from './set-list.read.server'
import { standingTones } from './standing'

/** The columns of the list of editions. */
export function useSetColumns(canOpenOrder: boolean): Column<ListedSet>[] {
  const { t, day } = useTexts()
  return [
    {
      text: t('criteria.name'),
      sort: 'title',
      cell: (set) => <Link to={paths.criterionSet(set.code, set.edition)}>{set.title}</Link>,
    },
    { text: t('criteria.edition'), sort: 'edition', isNumber: true, cell: (set) => set.edition },
    {
      text: t('criteria.standing'),
      cell: (set) => <Tag tone={standingTones[set.standing]}>{t(`criteria.standings.${set.standing}`)}</Tag>,
    },
    { text: t('criteria.fromOn'), sort: 'fromOn', cell: (set) => (set.fromOn ? day(set.fromOn) : '—') },
    { text: t('criteria.untilOn'), cell: (set) => (set.untilOn ? day(set.untilOn) : '—') },
    { text: t('criteria.count'), sort: 'count', isNumber: true, cell: (set) => set.criteriaCount },
    { text: t('criteria.standIns'), isNumber: true, cell: (set) => set.standInCount },
    { text: t('criteria.order'), cell: (set) => <ApprovedBy order={set.order} canOpen={canOpenOrder} /> },
  ]
}

/** By which order an edition was approved. */
export function ApprovedBy({ order, canOpen }: { order: ListedSet['order']; canOpen: boolean }) {
  const { t, day } = useTexts()
  if (!order) return <span className="muted">{t('criteria.noOrder')}</span>
  const text = t('criteria.orderText', { number: order.number, day: day(order.signedOn) })
  return canOpen ? <Link to={paths.order(order.paperId)}>{text}</Link> : <>{text}</>
}
