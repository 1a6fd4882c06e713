import type { TFunction } from 'i18next'
import type { FileColumn } from '~/platform/csv/file-column'
import type { OrganisationRow } from './organisation-list.read.server'

/** The list of organisations as a file. */
export const organisationColumns = (t: TFunction): FileColumn<OrganisationRow>[] => [
  { heading: t('register.code'), value: (row) => row.code },
  { heading: t('register.shortName'), value: (row) => row.shortName, width: 34 },
  { heading: t('register.inn'), value: (row) => row.inn },
  { heading: t('register.ogrn'), value: (row) => row.ogrn, width: 16 },
  { heading: t('register.phone'), value: (row) => row.phone },
  { heading: t('register.export.centresCount'), value: (row) => row.centresCount, kind: 'whole' },
  { heading: t('register.places'), value: (row) => row.placesCount, kind: 'whole' },
  { heading: t('register.inProgramme'), value: (row) => row.inProgrammeCount, kind: 'whole' },
  { heading: t('register.agreementToday'), value: (row) => row.agreement?.number ?? null },
  { heading: t('register.export.agreementUntil'), value: (row) => row.agreement?.untilOn ?? null, kind: 'day' },
]
