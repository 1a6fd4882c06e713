import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'
import type { OrganisationCard } from './organisation-card.read.server'

/** Who the organisation is, and the ways to its work. */
export function OrganisationFacts(props: {
  organisation: OrganisationCard
  rooms: { clients: boolean; acts: boolean; settlements: boolean; journal: boolean }
}) {
  const { t } = useTexts()
  const { organisation, rooms } = props
  const { code } = organisation
  const facts = [
    [t('register.name'), organisation.name],
    [t('register.legalForm'), organisation.legalForm],
    [t('register.inn'), organisation.inn],
    [t('register.ogrn'), organisation.ogrn],
    [t('register.kpp'), organisation.kpp],
    [t('register.headName'), organisation.headName],
    [t('register.phone'), organisation.phone],
    [t('register.email'), organisation.email],
    [t('register.address'), organisation.address],
  ] as const
  return (
    <Section title={t('register.facts')}>
      <dl className="facts">
        {facts.map(([term, value]) => (
          <div key={term} className="contents">
            <dt>{term}</dt>
            <dd>{value || <span className="muted">{t('register.notGiven')}</span>}</dd>
          </div>
        ))}
        <dt>{t('register.goTo')}</dt>
        <dd className="flex flex-wrap gap-x-4">
          {rooms.clients && (
            <Link to={`${paths.clients}?organisation=${code}&state=inProgramme`}>
              {t('register.toClients', { count: organisation.inProgrammeCount })}
            </Link>
          )}
          {rooms.acts && <Link to={`${paths.acts}?organisation=${code}`}>{t('register.toActs')}</Link>}
          {rooms.settlements && (
            <Link to={`${paths.settlements}?organisation=${code}`}>{t('register.toSettlements')}</Link>
          )}
          {rooms.journal && <Link to={paths.auditOf('Organisation', organisation.id)}>{t('register.toJournal')}</Link>}
        </dd>
      </dl>
    </Section>
  )
}
