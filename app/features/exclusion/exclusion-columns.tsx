import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { FilterSelect, type Column } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { ShownExclusion } from './exclusion-list.read.server'
import { carriedOutcomes, chainStatuses, chainTones, type CarriedOutcome, type ChainStatus } from './states'

export function ChainTag(props: { outcome: CarriedOutcome; status: ChainStatus }) {
  const { t } = useTexts()
  return <Tag tone={chainTones[props.outcome][props.status]}>{t(`exclusion.states.${props.status}`)}</Tag>
}

/** The decisions that are carried out, as a table. */
export function useExclusionColumns(): Column<ShownExclusion>[] {
  const { t, day } = useTexts()
  return [
    {
      text: t('exclusion.number'),
      sort: 'number',
      cell: (row) => (
        <Link to={paths.exclusion(row.id)} aria-label={t('exclusion.numbered', { number: row.number })}>
          № {row.number}
        </Link>
      ),
    },
    {
      text: t('exclusion.organisation'),
      sort: 'organisation',
      cell: (row) => <Link to={paths.organisation(row.organisation.code)}>{row.organisation.shortName}</Link>,
    },
    { text: t('exclusion.outcome'), cell: (row) => t(`exclusion.outcomes.${row.outcome}`) },
    { text: t('exclusion.state'), sort: 'state', cell: (row) => <ChainTag {...row} /> },
    { text: t('exclusion.decidedOn'), sort: 'decidedOn', cell: (row) => row.decidedOn && day(row.decidedOn) },
    { text: t('exclusion.receivedOn'), cell: (row) => row.receivedOn && day(row.receivedOn) },
    {
      text: t('exclusion.order'),
      sort: 'orderedOn',
      cell: (row) => row.order && t('exclusion.orderOf', { number: row.order.number, day: day(row.order.orderedOn) }),
    },
    { text: t('exclusion.publishedOn'), sort: 'publishedOn', cell: (row) => row.publishedOn && day(row.publishedOn) },
  ]
}

/** What the list can be narrowed to. */
export function ExclusionFilters({ filters }: { filters: Readonly<Record<string, string>> }) {
  const { t } = useTexts()
  return (
    <>
      <FilterSelect
        name="outcome"
        label={t('exclusion.outcome')}
        value={filters.outcome ?? ''}
        all={t('exclusion.allOutcomes')}
        options={carriedOutcomes.map((one) => ({ value: one, text: t(`exclusion.outcomes.${one}`) }))}
      />
      <FilterSelect
        name="state"
        label={t('exclusion.state')}
        value={filters.state ?? ''}
        all={t('exclusion.allStates')}
        options={chainStatuses.map((one) => ({ value: one, text: t(`exclusion.states.${one}`) }))}
      />
    </>
  )
}
