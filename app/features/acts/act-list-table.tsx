import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { ExportLink, FilterSelect, ListView, type Column } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { ActList, ActListRow } from './act-list.read.server'
import { ActStateTag, DaysLeft } from './month-lead'
import { actStates } from './states'

/** Months of organisations with their acts: state, term, cost, what is odd. */
export function ActListTable(props: {
  list: ActList
  year: number
  years: readonly number[]
  /** For choosing; empty for an organisation, which has its own acts alone. */
  organisations: readonly { code: string; shortName: string }[]
}) {
  const { t, money, month, monthName, day, instant } = useTexts()
  const { list } = props
  const isMinistry = props.organisations.length > 0
  const columns: Column<ActListRow>[] = [
    {
      text: t('acts.list.month'),
      sort: 'month',
      cell: (row) => (
        <Link className="whitespace-nowrap" to={paths.act(row.organisationCode, row.month)}>
          {month(row.month)}
        </Link>
      ),
    },
    ...(isMinistry
      ? [{ text: t('acts.list.organisation'), sort: 'organisation', cell: (row: ActListRow) => row.organisationName }]
      : []),
    { text: t('acts.list.state'), sort: 'state', cell: (row) => <ActStateTag state={row.state} /> },
    {
      text: t('acts.list.term'),
      cell: (row) =>
        row.dueOn && (
          <span>
            {t(row.state === 'submitted' ? 'acts.list.assess' : 'acts.list.handIn', { day: day(row.dueOn) })},{' '}
            <DaysLeft today={list.today} by={row.dueOn} />
          </span>
        ),
    },
    { text: t('acts.list.clients'), sort: 'clients', isNumber: true, cell: (row) => row.clientCount },
    {
      text: t('acts.list.cost'),
      isNumber: true,
      cell: (row) =>
        row.cost === null ? null : row.cost > 0n ? (
          <Link to={`${paths.act(row.organisationCode, row.month)}?show=missing`}>{money(row.cost)}</Link>
        ) : (
          <span className="muted">—</span>
        ),
    },
    {
      text: t('acts.list.submitted'),
      sort: 'submitted',
      cell: (row) => row.submittedAt && row.state !== 'draft' && instant(row.submittedAt),
    },
    ...(isMinistry
      ? [{ text: t('acts.list.odd'), isNumber: true, cell: (row: ActListRow) => <Remarks row={row} /> }]
      : []),
  ]
  return (
    <ListView
      list={list}
      caption={t('acts.list.caption')}
      columns={columns}
      keyOf={(row) => `${row.organisationCode} ${row.month}`}
      isSearchable={isMinistry}
      filters={
        <>
          <FilterSelect
            name="year"
            label={t('acts.list.year')}
            value={String(props.year)}
            options={props.years.map((year) => ({ value: String(year), text: String(year) }))}
          />
          <FilterSelect
            name="month"
            label={t('acts.list.month')}
            value={list.query.filters.month ?? ''}
            all={t('acts.list.allMonths')}
            options={monthNumbers.map((value) => ({ value, text: monthName(`2000-${value}`) }))}
          />
          {isMinistry && (
            <FilterSelect
              name="organisation"
              label={t('acts.list.organisation')}
              value={list.query.filters.organisation ?? ''}
              all={t('acts.list.allOrganisations')}
              options={props.organisations.map(({ code, shortName }) => ({ value: code, text: shortName }))}
            />
          )}
          <FilterSelect
            name="state"
            label={t('acts.list.state')}
            value={list.query.filters.state ?? ''}
            all={t('acts.list.allStates')}
            options={actStates
              .filter((state) => state !== 'superseded')
              .map((state) => ({ value: state, text: t(`acts.state.${state}`) }))}
          />
        </>
      }
      exports={
        <>
          <ExportLink to={paths.actsExport('csv')} text={t('common.action.exportCsv')} />
          <ExportLink to={paths.actsExport('xlsx')} text={t('common.action.exportXlsx')} />
        </>
      }
      empty={
        <Empty>
          {isMinistry
            ? `${t('acts.list.emptyMinistry')} ${t('acts.list.emptyMinistryHint')}`
            : t('acts.list.emptyYear')}
        </Empty>
      }
    />
  )
}

const monthNumbers = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))

function Remarks({ row }: { row: ActListRow }) {
  const { t } = useTexts()
  if (row.remarkCount === null) return null
  if (row.remarkCount === 0) return <span className="muted">{t('acts.list.oddNone')}</span>
  return <Link to={`${paths.act(row.organisationCode, row.month)}?show=odd`}>{row.remarkCount}</Link>
}
