import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { OrderPage } from './order-page.read.server'

interface Named {
  id: string
  numberText: string | null
  registeredOn: string | null
}

/** What the order decides and does, and how it stands to other orders. */
export function OrderFacts({ order }: { order: OrderPage['order'] }) {
  const { t, day, pick } = useTexts()
  return (
    <dl className="facts">
      <dt>{t('orders.kind')}</dt>
      <dd>{pick(order.kind)}</dd>
      {order.decided && (
        <>
          <dt>{t('orders.page.decided')}</dt>
          <dd>
            <b>{pick(order.decided)}</b>
          </dd>
        </>
      )}
      <dt>{t('orders.page.does')}</dt>
      <dd>{pick(order.does)}</dd>
      <dt>{t('orders.fromOn')}</dt>
      <dd>{day(order.fromOn)}</dd>
      {order.cancels && (
        <>
          <dt>{t('orders.page.cancels')}</dt>
          <dd>
            <Named paper={order.cancels} />
            {order.whatIsCancelled && <div className="muted">{pick(order.whatIsCancelled)}</div>}
          </dd>
        </>
      )}
      {order.amends && (
        <>
          <dt>{t('orders.page.amends')}</dt>
          <dd>
            <Named paper={order.amends} />
          </dd>
        </>
      )}
    </dl>
  )
}

function Named({ paper }: { paper: Named }) {
  const { t, day } = useTexts()
  return (
    <Link to={paths.order(paper.id)}>
      {t('orders.page.linked', {
        number: paper.numberText ?? '',
        day: paper.registeredOn ? day(paper.registeredOn) : '',
      })}
    </Link>
  )
}

/** Whether it still stands. */
export function OrderWarnings({ order }: { order: OrderPage['order'] }) {
  const { t, day, pick } = useTexts()
  const named = (paper: Named) => ({
    number: paper.numberText ?? '',
    day: paper.registeredOn ? day(paper.registeredOn) : '',
  })
  return (
    <>
      {order.warning && <Say tone="warn">{pick(order.warning)}</Say>}
      {order.cancelledBy && (
        <Say tone={order.isCancelled ? 'bad' : 'warn'}>
          {order.isCancelled ? t('orders.page.cancelled', named(order.cancelledBy)) : t('orders.page.cancelInWork')}{' '}
          {order.isCancelled && pick(order.whenCancelled)}{' '}
          <Link to={paths.order(order.cancelledBy.id)}>{t('orders.page.open')}</Link>
        </Say>
      )}
      {order.amendedBy.map((paper) => (
        <Say key={paper.id}>
          {t('orders.page.amendedBy', named(paper))} <Link to={paths.order(paper.id)}>{t('orders.page.open')}</Link>
        </Say>
      ))}
    </>
  )
}
