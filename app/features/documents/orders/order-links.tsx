import { paths } from '~/paths'
import { ButtonLink } from '~/ui/button'
import { useTexts } from '~/ui/texts'
import type { OrderPage } from './order-page.read.server'

/** Where a draft is changed, and where a signed order is cancelled or amended by a later one. */
export function OrderLinks({ page, order }: OrderPage) {
  const { t } = useTexts()
  return (
    <>
      {page.can.edit && <ButtonLink to={paths.editOrder(page.id)}>{t('orders.page.edit')}</ButtonLink>}
      {order.can.cancel && (
        <ButtonLink to={paths.newOrder('other', { cancels: page.id })}>{t('orders.page.cancel')}</ButtonLink>
      )}
      {order.can.amend && (
        <ButtonLink to={paths.newOrder(order.kindId, { amends: page.id })}>{t('orders.page.amend')}</ButtonLink>
      )}
    </>
  )
}
