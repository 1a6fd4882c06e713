import type { TFunction } from 'i18next'
import { exitKinds } from 'scoring/settlement/exit-kinds'
import type { FileColumn } from '~/platform/csv/file-column'
import type { Language } from '~/platform/i18n/texts'
import type { CourseRow } from './course-list.read.server'

/** The list of courses as a file; names only for those who see them. */
export const courseColumns = (t: TFunction, language: Language, seesNames: boolean): FileColumn<CourseRow>[] => [
  { heading: t('clients.code'), value: (row) => row.code },
  ...(seesNames ? [{ heading: t('clients.name'), value: (row: CourseRow) => row.name }] : []),
  { heading: t('clients.organisation'), value: (row) => row.organisation.shortName },
  { heading: t('clients.contractNumber'), value: (row) => row.number },
  { heading: t('clients.signedOn'), value: (row) => row.signedOn, kind: 'day' },
  { heading: t('clients.plannedEndOn'), value: (row) => row.plannedEndOn, kind: 'day' },
  { heading: t('clients.days'), value: (row) => row.daysCount, kind: 'whole' },
  { heading: t('clients.state'), value: (row) => t(`clients.states.${row.state}`) },
  { heading: t('clients.exitedOn'), value: (row) => row.exit?.exitedOn ?? null, kind: 'day' },
  {
    heading: t('clients.exitKind'),
    value: (row) => (row.exit ? exitKinds[row.exit.kind].title[language] : null),
    width: 34,
  },
]
