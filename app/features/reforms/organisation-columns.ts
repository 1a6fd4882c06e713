import type { TFunction } from 'i18next'
import type { FileColumn } from '~/platform/csv/file-column'
import { movingIndicators } from 'scoring/reform/what-if-totals'
import type { TriedOrganisation } from './tried-year.read.server'

/** The organisations of a trial as the columns of a file; a band that stays is an empty cell. */
export const organisationColumns = (t: TFunction): FileColumn<TriedOrganisation>[] => [
  { heading: t('reforms.organisation'), value: (row) => row.name, width: 40 },
  { heading: t('reforms.beforeColumn'), kind: 'money', value: (row) => row.before },
  { heading: t('reforms.afterColumn'), kind: 'money', value: (row) => row.after },
  { heading: t('reforms.differenceColumn'), kind: 'money', value: (row) => row.difference },
  { heading: t('reforms.changedClients'), kind: 'whole', value: (row) => row.changedClients },
  ...movingIndicators.map((id): FileColumn<TriedOrganisation> => ({
    heading: `${t('reforms.bandsColumn')}: ${t(`reforms.indicator.${id}`)}`,
    value: (row) => bandMoveText(t, row, id),
  })),
]

function bandMoveText(t: TFunction, { bands }: TriedOrganisation, id: (typeof movingIndicators)[number]): string {
  const moved = bands.find((band) => band.id === id && band.move !== null)
  return moved
    ? t('reforms.fromTo', {
        before: t(`subsidies.statement.band.${moved.before!}`),
        after: t(`subsidies.statement.band.${moved.after!}`),
      })
    : ''
}
