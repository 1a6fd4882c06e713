import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { useTexts } from '~/ui/texts'
import type { PersonCard } from './person.read.server'

/** What is known of a person, and the way to what they did. */
export function PersonFacts({ person, mayReadJournal }: { person: PersonCard; mayReadJournal: boolean }) {
  const { t, instant } = useTexts()
  const facts: [string, string | null][] = [
    [t('people.login'), person.login],
    [t('people.organisation'), person.organisation?.shortName ?? t('people.ministry')],
    [t('people.position'), person.position],
    [t('people.roles'), person.roles.map((role) => t(`common.role.${role}`)).join(', ')],
    [t('people.email'), person.email],
    [t('people.card.since'), instant(person.createdAt)],
  ]
  return (
    <>
      <dl className="facts">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name} className="contents">
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {person.state === 'locked' && person.lockedUntil && (
        <p className="mb-4">{t('people.card.lockedUntil', { time: instant(person.lockedUntil) })}</p>
      )}
      {mayReadJournal && (
        <p className="mb-4 flex flex-wrap gap-x-5 gap-y-1">
          <Link to={`${paths.audit}?person=${person.id}`}>{t('people.card.journal')}</Link>
          <Link to={paths.auditOf('User', person.id)}>{t('people.card.history')}</Link>
        </p>
      )}
    </>
  )
}
