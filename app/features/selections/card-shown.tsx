import type { ReactNode } from 'react'
import { kinds } from 'scoring/services/kinds'
import { useTexts } from '~/ui/texts'
import type { ApplicationCard } from './application-card'

/** The centre as the application describes it. */
export function CardShown({ card }: { card: ApplicationCard }) {
  const { t, pick } = useTexts()
  const rows: [string, ReactNode][] = [
    ['centreName', card.centreName],
    ['municipality', card.municipality],
    ['address', card.address],
    ['capacity', t('selections.card.capacityShown', { men: card.capacityMen, women: card.capacityWomen })],
    ['ownership', t(`entries.ownerships.${card.ownership}`)],
    ['kinds', card.kinds.map((kind) => pick(kinds[kind].short)).join(', ')],
    ['stay', t(`entries.stays.${card.stay}`)],
    ['programme', card.programme],
    ['programmeDays', card.programmeDays === null ? '' : t('selections.card.days', { count: card.programmeDays })],
    ['isFree', t(card.isFree ? 'selections.yes' : 'selections.no')],
    ['faith', [t(`entries.faiths.${card.faith}`), card.faithName].filter(Boolean).join(', ')],
    ['licence', card.licence],
    ['narcologyAgreement', card.narcologyAgreement],
    ['phone', card.phone],
    ['email', card.email],
    ['website', card.website],
    ['openingHours', card.openingHours],
    ['about', card.about],
  ]
  return (
    <dl className="facts">
      {rows.map(([name, value]) => (
        <div key={name} className="contents">
          <dt>{t(`selections.card.${name as 'centreName'}`)}</dt>
          <dd>{value || <span className="muted">{t('selections.card.notSaid')}</span>}</dd>
        </div>
      ))}
    </dl>
  )
}
