import type { TFunction } from 'i18next'
import type { FileColumn } from '~/platform/csv/file-column'
import { grammaticalCases } from '~/platform/paper/grammatical-case'
import type { DeclinedName } from './declined-name.server'

/** The names of letters as a file. */
export const nameFileColumns = (t: TFunction): FileColumn<DeclinedName>[] => [
  { heading: t('names.nominative'), value: (row) => row.nominative },
  ...grammaticalCases.map((one) => ({
    heading: t(`names.cases.${one}`),
    value: (row: DeclinedName) => row.forms[one],
  })),
  { heading: t('names.state'), value: (row) => t(`names.states.${row.isCorrected ? 'corrected' : 'byRules'}`) },
]
