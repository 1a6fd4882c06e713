import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ruleTexts } from 'scoring/settlement/rule-texts'
import { compareLines } from '~/features/subsidies/compare'
import { requireSettlement } from '~/features/subsidies/require-settlement.server'
import { readStatement } from '~/features/subsidies/statement.read.server'
import { paths } from '~/paths'
import { Page } from '~/ui/page'
import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireSettlement(request, params.id!, 'settlement:read')
  const after = await readStatement(params.id!)
  const before = after?.head.before ? await readStatement(after.head.before.id) : null
  if (!after || !before) throw new Response('not found', { status: 404 })
  return { before: before.head, after: after.head, rows: compareLines(before.lines, after.lines) }
}

export default function CompareSettlements() {
  const { t, roubles, money, monthName, pick } = useTexts()
  const { before, after, rows } = useLoaderData<typeof loader>()
  return (
    <Page
      title={t('subsidies.compare.title', { before: before.number, after: after.number })}
      lead={t('subsidies.compare.lead', {
        before: roubles(before.clawback),
        after: roubles(after.clawback),
        difference: roubles(after.clawback - before.clawback),
      })}
      crumbs={[
        {
          to: paths.settlement(after.id),
          text: t('subsidies.statement.title', { year: after.year, name: after.organisation.shortName }),
        },
      ]}
    >
      <Table
        rows={rows}
        keyOf={(row) => `${row.code} ${row.rule} ${row.month}`}
        empty={<p className="empty">{t('subsidies.compare.same')}</p>}
        columns={[
          { text: t('subsidies.statement.client'), cell: (row) => <Link to={paths.course(row.code)}>{row.code}</Link> },
          {
            text: t('subsidies.statement.rule'),
            cell: (row) => `${pick(ruleTexts[row.rule].title)}${row.month ? `, ${monthName(row.month)}` : ''}`,
          },
          { text: t('subsidies.compare.was'), isNumber: true, cell: (row) => money(row.before) },
          { text: t('subsidies.compare.became'), isNumber: true, cell: (row) => money(row.after) },
          {
            text: t('subsidies.compare.difference'),
            isNumber: true,
            cell: (row) => <b>{money(row.after - row.before)}</b>,
          },
        ]}
      />
    </Page>
  )
}
