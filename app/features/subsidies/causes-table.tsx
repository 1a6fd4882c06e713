import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import type { CauseOfChange } from './why-changed.read.server'

const MOST_NAMED = 5

/** What made two settlements differ: a cause a row, with the clients whom it touches. */
export function CausesTable({ causes }: { causes: readonly CauseOfChange[] }) {
  const { t, money, pick } = useTexts()
  return (
    <Table
      caption={t('subsidies.compare.why')}
      rows={causes}
      keyOf={(cause) => cause.what.en}
      empty={<p className="empty">{t('subsidies.compare.same')}</p>}
      columns={[
        { text: t('subsidies.compare.cause'), cell: (cause) => pick(cause.what) },
        {
          text: t('subsidies.compare.touches'),
          cell: ({ clients }) => (
            <>
              {clients.slice(0, MOST_NAMED).map(({ code }, index) => (
                <span key={code}>
                  {index > 0 && ', '}
                  <Link to={paths.course(code)}>{code}</Link>
                </span>
              ))}
              {clients.length > MOST_NAMED && ` ${t('subsidies.compare.more', { count: clients.length - MOST_NAMED })}`}
            </>
          ),
        },
        { text: t('subsidies.compare.difference'), isNumber: true, cell: (cause) => <b>{money(cause.amount)}</b> },
      ]}
    />
  )
}
