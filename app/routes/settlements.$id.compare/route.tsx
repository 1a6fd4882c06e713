import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CausesTable } from '~/features/subsidies/causes-table'
import { compareLines } from '~/features/subsidies/compare'
import { DifferenceTable } from '~/features/subsidies/difference-table'
import { requireSettlement } from '~/features/subsidies/require-settlement.server'
import { readStatement } from '~/features/subsidies/statement.read.server'
import { whyChanged } from '~/features/subsidies/why-changed.read.server'
import { paths } from '~/paths'
import { Page, Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireSettlement(request, params.id!, 'settlement:read')
  const after = await readStatement(params.id!, actor)
  const before = after?.head.before ? await readStatement(after.head.before.id) : null
  if (!after || !before) throw new Response('not found', { status: 404 })
  const why = await whyChanged(before.head.id, after.head.id)
  return { before: before.head, after: after.head, why, rows: compareLines(before.lines, after.lines) }
}

export default function CompareSettlements() {
  const { t, roubles, pick } = useTexts()
  const { before, after, why, rows } = useLoaderData<typeof loader>()
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
      <Section title={t('subsidies.compare.why')}>
        <CausesTable causes={why.causes} />
        <p className="muted">{pick(why.order)}</p>
      </Section>
      <Section title={t('subsidies.compare.lines')}>
        <DifferenceTable rows={rows} />
      </Section>
    </Page>
  )
}
