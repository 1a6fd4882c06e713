import type { TFunction } from 'i18next'
import type { FileColumn } from '~/platform/csv/file-column'
import type { PersonRow } from './people.read.server'

/** The list of people as a file. */
export const peopleColumns = (t: TFunction): FileColumn<PersonRow>[] => [
  { heading: t('people.surname'), value: (row) => row.surname },
  { heading: t('people.givenName'), value: (row) => row.givenName },
  { heading: t('people.patronymic'), value: (row) => row.patronymic },
  { heading: t('people.login'), value: (row) => row.login },
  { heading: t('people.position'), value: (row) => row.position },
  { heading: t('people.email'), value: (row) => row.email },
  { heading: t('people.organisation'), value: (row) => row.organisation?.shortName ?? t('people.ministry') },
  { heading: t('people.roles'), value: (row) => row.roles.map((role) => t(`common.role.${role}`)).join(', ') },
  { heading: t('people.state'), value: (row) => t(`people.states.${row.state}`) },
]
