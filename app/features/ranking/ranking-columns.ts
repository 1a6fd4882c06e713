import type { TFunction } from 'i18next'
import type { FileColumn } from '~/platform/csv/file-column'
import type { RankedRow } from './ranking-of-year.read.server'

const decimal = (text: string | null | undefined) => text?.replace('.', ',') ?? null

/** The columns of the file of a ranking; figures that this person may not read are empty. */
export const rankingColumns = (t: TFunction): FileColumn<RankedRow>[] => [
  { heading: t('ranking.place'), kind: 'whole', value: (row) => row.place },
  { heading: t('ranking.code'), value: (row) => row.code },
  { heading: t('ranking.organisation'), value: (row) => row.shortName },
  { heading: t('ranking.score'), value: (row) => decimal(row.made?.score) },
  { heading: t('ranking.mean'), value: (row) => decimal(row.made?.mean) },
  { heading: t('ranking.count'), kind: 'whole', value: (row) => row.made?.assessments.length ?? null },
  { heading: t('ranking.remission'), kind: 'whole', value: (row) => row.made?.remission.points ?? null },
]
