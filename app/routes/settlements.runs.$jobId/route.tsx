import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, redirect, useLoaderData, useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { cancelRun } from '~/features/subsidies/calculate-all.server'
import { readRun } from '~/features/subsidies/run.read.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { Button, ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireActor(request, 'settlement:calculate')
  const run = await readRun(params.jobId!)
  if (!run) throw new Response('not found', { status: 404 })
  return run
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'settlement:calculate')
  await cancelRun(actor, params.jobId!)
  return redirect(paths.settlementRun(params.jobId!))
}

const words = {
  waiting: 'waiting',
  running: 'running',
  done: 'finished',
  cancelled: 'cancelled',
  failed: 'failed',
} as const

export default function SettlementRun() {
  const { t } = useTexts()
  const { year, rows, status, done, total } = useLoaderData<typeof loader>()
  const { revalidate } = useRevalidator()
  const isGoing = status === 'waiting' || status === 'running'
  useEffect(() => {
    if (!isGoing) return
    const timer = setInterval(revalidate, 1000)
    return () => clearInterval(timer)
  }, [isGoing, revalidate])
  return (
    <Page
      title={t('subsidies.run.title', { year })}
      crumbs={[{ to: `${paths.settlements}?year=${year}`, text: t('subsidies.list.title', { year }) }]}
      lead={<span role="status">{t(`subsidies.run.${words[status as keyof typeof words] ?? 'waiting'}`)}</span>}
      actions={
        isGoing && (
          <Form method="post">
            <Button>{t('subsidies.run.cancel')}</Button>
          </Form>
        )
      }
    >
      {isGoing && (
        <p className="mb-4">
          <progress className="progress" value={done} max={total || 1} aria-label={t('subsidies.run.running')} />
          <br />
          {t('subsidies.run.progress', { done, total })}{' '}
          <noscript>
            <ButtonLink size="small" to=".">
              {t('subsidies.run.refresh')}
            </ButtonLink>
          </noscript>
        </p>
      )}
      <Table
        rows={rows}
        keyOf={(row) => row.code}
        empty={<></>}
        columns={[
          { text: t('subsidies.list.organisation'), cell: (row) => row.organisation },
          {
            text: t('subsidies.run.outcome'),
            cell: (row) =>
              row.settlementId ? (
                <Link to={paths.settlement(row.settlementId)}>
                  {row.outcome === 'unchanged' ? t('subsidies.run.unchangedOutcome') : t('subsidies.run.calculated')}
                </Link>
              ) : (
                <Link to={`${paths.newSettlement}?organisation=${encodeURIComponent(row.code)}&year=${year}`}>
                  {t('subsidies.run.blocked', { count: row.blockers })}
                </Link>
              ),
          },
        ]}
      />
    </Page>
  )
}
