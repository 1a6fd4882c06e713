import { paths } from '~/paths'
import { ButtonLink } from '~/ui/button'
import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import type { orderKindChoices } from './order-form.read.server'

/** What an order may decide, and what each does when it is signed. */
export function OrderKinds({ kinds }: { kinds: ReturnType<typeof orderKindChoices> }) {
  const { t, pick } = useTexts()
  return (
    <Table
      caption={t('orders.choose.title')}
      rows={kinds}
      keyOf={(kind) => kind.id}
      columns={[
        { text: t('orders.choose.kind'), cell: (kind) => <b>{pick(kind.title)}</b> },
        { text: t('orders.choose.does'), cell: (kind) => pick(kind.does) },
        { text: t('orders.choose.cancel'), cell: (kind) => pick(kind.whenCancelled) },
        {
          text: '',
          isActions: true,
          cell: (kind) => (
            <ButtonLink to={paths.newOrder(kind.id)} aria-label={`${t('orders.choose.take')}: ${pick(kind.title)}`}>
              {t('orders.choose.take')}
            </ButtonLink>
          ),
        },
      ]}
    />
  )
}
