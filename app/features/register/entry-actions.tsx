import { paths } from '~/paths'
import { ButtonLink } from '~/ui/button'
import { useTexts } from '~/ui/texts'
import type { RegisterCard } from './card'
import { ordersOf } from './entry-status'

/** What a person may do with an entry: orders by its state, the facts by who keeps them. */
export function EntryActions(props: {
  centre: { id: string; code: string }
  organisation: { code: string }
  card: RegisterCard | null
  may: { order: boolean; confirm: boolean; keep: boolean }
}) {
  const { t } = useTexts()
  const { centre, organisation, may } = props
  const orders = may.order ? ordersOf[props.card?.status ?? 'candidate'] : []
  return (
    <>
      <ButtonLink to={paths.organisation(organisation.code)}>{t('entries.toOrganisation')}</ButtonLink>
      {may.confirm && <ButtonLink to={paths.editEntry(centre.code)}>{t('entries.confirm')}</ButtonLink>}
      {may.keep && (
        <ButtonLink to={paths.ownEntry(centre.code)} kind="main">
          {t('entries.keep')}
        </ButtonLink>
      )}
      {orders.map((kind) => (
        <ButtonLink
          key={kind}
          to={paths.newOrder(kind, { [kind === 'inclusion' ? 'effect.centres' : 'effect.centre']: centre.id })}
        >
          {t(`entries.orders.${kind}`)}
        </ButtonLink>
      ))}
    </>
  )
}
