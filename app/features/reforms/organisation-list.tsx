import { Link } from '@remix-run/react'
import { outcomes } from 'scoring/reform/clawback-change'
import { paths } from '~/paths'
import type { Listed } from '~/platform/lists/list-query'
import { ExportLink, FilterSelect, ListView } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import { useSigned } from './sum-change'
import type { TriedBand, TriedOrganisation } from './tried-year.read.server'

/** Whom the reform touches, organisation by organisation; each opens its clients. */
export function OrganisationList({ list, query }: { list: Listed<TriedOrganisation>; query: string }) {
  const { t, money } = useTexts()
  const signed = useSigned()
  return (
    <ListView
      list={list}
      kept={query}
      caption={t('reforms.organisations')}
      keyOf={(row) => row.code}
      empty={null}
      filters={<OutcomeFilter value={list.query.filters.outcome ?? ''} />}
      exports={<ExportLink to={paths.triedExport} text={t('common.action.exportCsv')} />}
      columns={[
        {
          text: t('reforms.organisation'),
          sort: 'name',
          cell: (row) => <Link to={`${paths.triedOrganisation(row.code)}?${query}`}>{row.name}</Link>,
        },
        {
          text: t('reforms.beforeColumn'),
          sort: 'before',
          isNumber: true,
          cell: (row) => <Link to={paths.settlement(row.settlementId)}>{money(row.before)}</Link>,
        },
        { text: t('reforms.afterColumn'), sort: 'after', isNumber: true, cell: (row) => money(row.after) },
        {
          text: t('reforms.differenceColumn'),
          sort: 'difference',
          isNumber: true,
          cell: (row) => <b>{signed(row.difference)}</b>,
        },
        {
          text: t('reforms.changedClients'),
          sort: 'clients',
          isNumber: true,
          cell: (row) => (row.changedClients > 0 ? row.changedClients : ''),
        },
        { text: t('reforms.bandsColumn'), cell: (row) => <BandMoves bands={row.bands} /> },
      ]}
    />
  )
}

export function OutcomeFilter({ value }: { value: string }) {
  const { t } = useTexts()
  return (
    <FilterSelect
      name="outcome"
      label={t('reforms.outcome')}
      value={value}
      all={t('reforms.anyOutcome')}
      options={outcomes.map((outcome) => ({ value: outcome, text: t(`reforms.outcomes.${outcome}`) }))}
    />
  )
}

/** «группы: средний → высокий»; nothing where all bands stay. */
function BandMoves({ bands }: { bands: readonly TriedBand[] }) {
  const { t } = useTexts()
  const moved = bands.filter(({ move }) => move !== null)
  if (moved.length === 0) return null
  return (
    <span>
      {moved.map(({ id, before, after }) => (
        <span key={id} className="block">
          {t(`reforms.indicator.${id}`)}:{' '}
          {t('reforms.fromTo', {
            before: t(`subsidies.statement.band.${before!}`),
            after: t(`subsidies.statement.band.${after!}`),
          })}
        </span>
      ))}
    </span>
  )
}
