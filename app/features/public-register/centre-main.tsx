import { Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'
import type { ShownCard } from './centre-page.read.server'
import { Facts } from './facts'
import { FreePlaces } from './free-places'
import { PhoneLink } from './phone-link'

/** What a family asks first: where, for whom, places, payment, faith, how to reach. */
export function CentreMain({ card, day }: { card: ShownCard; day: string }) {
  const { t } = useTexts()
  const { capacityMen: men, capacityWomen: women } = card
  const faith = [t(`publicRegister.faiths.${card.faith}`), card.faithName].filter(Boolean).join(', ')
  return (
    <>
      <Section title={t('publicRegister.card.contacts')}>
        <Facts
          facts={[
            [t('publicRegister.card.phone'), <PhoneLink key="phone" phone={card.phone} />],
            [t('publicRegister.card.hours'), card.openingHours],
            [t('publicRegister.card.where'), [card.municipality, card.address].filter(Boolean).join(', ')],
            [t('publicRegister.card.email'), card.email && <a href={`mailto:${card.email}`}>{card.email}</a>],
            [t('publicRegister.card.website'), card.website && <Website address={card.website} />],
          ]}
        />
      </Section>
      <Section title={t('publicRegister.card.main')}>
        <Facts
          facts={[
            [t('publicRegister.card.free'), <FreePlaces key="free" free={card.free} day={day} />],
            [t('publicRegister.card.forWhom'), t(`publicRegister.for.${card.forWhom}`)],
            [t('publicRegister.card.places'), t('publicRegister.card.placesOf', { total: men + women, men, women })],
            [t('publicRegister.card.stay'), t(`publicRegister.stays.${card.stay}`)],
            [
              t('publicRegister.card.cost'),
              t(card.isFree ? 'publicRegister.card.costFree' : 'publicRegister.card.costPaid'),
            ],
            [
              t('publicRegister.card.faith'),
              card.faith === 'secular'
                ? t('publicRegister.card.faithSecular')
                : t('publicRegister.card.faithNamed', { faith }),
            ],
          ]}
        />
      </Section>
      <Section title={t('publicRegister.card.does')}>
        <Facts
          facts={[
            [t('publicRegister.card.programme'), card.programme],
            [
              t('publicRegister.card.length'),
              card.programmeDays === null ? '' : t('publicRegister.card.days', { count: card.programmeDays }),
            ],
            ...(card.about ? [[t('publicRegister.card.about'), card.about] as const] : []),
            [t('publicRegister.card.kinds'), <Kinds key="kinds" kinds={card.kinds} />],
          ]}
        />
      </Section>
    </>
  )
}

function Kinds({ kinds }: Pick<ShownCard, 'kinds'>) {
  const { t, pick } = useTexts()
  if (kinds.titles.length === 0) return <span className="muted">{t('publicRegister.card.none')}</span>
  return (
    <>
      {kinds.isAll && t('publicRegister.card.allKinds')}
      <ul className="list-disc pl-5">
        {kinds.titles.map((title) => (
          <li key={title.ru}>{pick(title)}</li>
        ))}
      </ul>
    </>
  )
}

/** Only an address of the web becomes a link. */
function Website({ address }: { address: string }) {
  const whole = /^https?:\/\//i.test(address) ? address : `https://${address}`
  return URL.canParse(whole) ? (
    <a href={whole} rel="nofollow noopener noreferrer">
      {address}
    </a>
  ) : (
    <>{address}</>
  )
}
