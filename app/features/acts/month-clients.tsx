import { Link } from '@remix-run/react'
import { kinds, serviceKinds } from 'scoring/services/kinds'
import { paths } from '~/paths'
import { ExportLink, FilterSelect, Pages } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import { ActTable } from './act-table'
import { clientShows } from './list-clients'
import type { MonthPage } from './month-page.read.server'
import { OddityList } from './oddity-list'

/** The clients of the month with search, filters, pages and export. */
export function MonthClients({ page, organisationCode }: { page: MonthPage; organisationCode: string }) {
  const { t } = useTexts()
  const { list, month, totals } = page
  const isNarrowed = list.query.search !== '' || Object.values(list.query.filters).some(Boolean)
  return (
    <>
      <Filters page={page} organisationCode={organisationCode} isNarrowed={isNarrowed} />
      <ActTable
        clients={list.rows}
        total={{ count: totals.clientCount, days: totals.days, cost: totals.cost }}
        sort={{ by: list.query.sort, descending: list.query.descending }}
        linkOf={(client) =>
          `${paths.actFill(organisationCode, month, client.code)}${page.isLatest ? '' : `?number=${page.number}`}`
        }
        scanOf={page.can.openScans ? (client) => page.scans[client.contractId] ?? null : undefined}
        more={
          page.can.seeOddities
            ? [
                {
                  text: t('acts.table.odd'),
                  cell: (client) => <OddityList oddities={page.oddities[client.contractId] ?? []} />,
                },
              ]
            : []
        }
      />
      <Pages list={list} />
      <p className="muted small mt-3">{t('acts.month.legend')}</p>
    </>
  )
}

function Filters(props: { page: MonthPage; organisationCode: string; isNarrowed: boolean }) {
  const { t, pick } = useTexts()
  const { query } = props.page.list
  const version = props.page.isLatest ? null : props.page.number
  const exportTo = (format: 'csv' | 'xlsx') => paths.actExport(props.organisationCode, props.page.month, format)
  return (
    <form className="filters" role="search" aria-label={t('acts.table.caption')}>
      {version !== null && <input type="hidden" name="number" value={version} />}
      <div className="field">
        <label htmlFor="list-search">{t('common.action.search')}</label>
        <input key={query.search} id="list-search" type="search" name="q" defaultValue={query.search} />
      </div>
      <FilterSelect
        key={`show-${query.filters.show}`}
        name="show"
        label={t('acts.filter.show')}
        value={query.filters.show ?? ''}
        all={t('acts.filter.all')}
        options={clientShows.map((value) => ({ value, text: t(`acts.filter.shows.${value}`) }))}
      />
      <FilterSelect
        key={`kind-${query.filters.kind}`}
        name="kind"
        label={t('acts.filter.kind')}
        value={query.filters.kind ?? ''}
        all={t('acts.filter.anyKind')}
        options={serviceKinds.map((value) => ({ value, text: pick(kinds[value].short) }))}
      />
      <button className="button">{t('common.action.search')}</button>
      {props.isNarrowed && <Link to={version === null ? '?' : `?number=${version}`}>{t('common.action.reset')}</Link>}
      <span className="ml-auto flex gap-3">
        <ExportLink to={exportTo('csv')} text={t('common.action.exportCsv')} />
        <ExportLink to={exportTo('xlsx')} text={t('common.action.exportXlsx')} />
      </span>
    </form>
  )
}
