import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import type { Column } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { PersonRow } from './people.read.server'
import { stateTones } from './person'

/** The columns of the list of people. */
export function usePeopleColumns(): Column<PersonRow>[] {
  const { t, instant } = useTexts()
  return [
    {
      text: t('people.name'),
      sort: 'name',
      cell: (row) => (
        <div>
          <Link to={paths.person(row.id)}>{row.name}</Link>
          {row.position && <div className="muted small">{row.position}</div>}
        </div>
      ),
    },
    { text: t('people.login'), sort: 'login', cell: (row) => row.login },
    {
      text: t('people.organisation'),
      sort: 'organisation',
      cell: (row) => row.organisation?.shortName ?? t('people.ministry'),
    },
    { text: t('people.roles'), cell: (row) => row.roles.map((role) => t(`common.role.${role}`)).join(', ') },
    {
      text: t('people.state'),
      cell: (row) => <Tag tone={stateTones[row.state]}>{t(`people.states.${row.state}`)}</Tag>,
    },
    {
      text: t('people.lastSeen'),
      cell: (row) => (row.lastSeenAt ? instant(row.lastSeenAt) : <span className="muted">{t('people.never')}</span>),
    },
  ]
}
