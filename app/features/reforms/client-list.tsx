import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import type { Listed } from '~/platform/lists/list-query'
import { ListView } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import { OutcomeFilter } from './organisation-list'
import { useSigned } from './sum-change'
import type { TriedClient } from './tried-organisation.read.server'

/** An organisation's clients by their codes: what is returned for each, as it is and as it would be. */
export function ClientList(props: { list: Listed<TriedClient>; query: string; settlementId: string }) {
  const { t, money } = useTexts()
  const signed = useSigned()
  const linesOf = (code: string) => `${paths.settlement(props.settlementId)}?q=${encodeURIComponent(code)}`
  return (
    <ListView
      list={props.list}
      kept={props.query}
      caption={t('reforms.clients')}
      keyOf={(row) => row.code}
      empty={<p className="empty">{t('reforms.one.noClients')}</p>}
      filters={<OutcomeFilter value={props.list.query.filters.outcome ?? ''} />}
      columns={[
        {
          text: t('reforms.one.client'),
          sort: 'name',
          cell: (row) => <Link to={paths.course(row.code)}>{row.code}</Link>,
        },
        {
          text: t('reforms.beforeColumn'),
          sort: 'before',
          isNumber: true,
          cell: (row) => (
            <Link
              to={linesOf(row.code)}
              aria-label={`${money(row.before)}. ${t('reforms.one.linesOf', { code: row.code })}`}
            >
              {money(row.before)}
            </Link>
          ),
        },
        { text: t('reforms.afterColumn'), sort: 'after', isNumber: true, cell: (row) => money(row.after) },
        {
          text: t('reforms.differenceColumn'),
          sort: 'difference',
          isNumber: true,
          cell: (row) => <b>{signed(row.difference)}</b>,
        },
      ]}
    />
  )
}
