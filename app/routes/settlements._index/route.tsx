import { randomUUID } from 'node:crypto'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { startRun } from '~/features/subsidies/calculate-all.server'
import {
  lastRun,
  listSettlements,
  settlementQuery,
  settlementYears,
} from '~/features/subsidies/settlement-list.read.server'
import { SettlementTag } from '~/features/subsidies/settlement-tag'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { ButtonLink } from '~/ui/button'
import { Confirm } from '~/ui/confirm'
import { Page } from '~/ui/page'
import { ExportLink, FilterSelect, ListView } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'settlement:read')
  const day = await today()
  const { year, query } = settlementQuery(request.url, day)
  const canCalculate = actor.permissions.has('settlement:calculate')
  return {
    year,
    years: await settlementYears(day),
    list: await listSettlements(actor, year, query),
    run: canCalculate ? await lastRun(year) : null,
    canCalculate,
    operationId: randomUUID(),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'settlement:calculate')
  const form = await request.formData()
  const year = Number(form.get('year'))
  if (!(await settlementYears(await today())).includes(year)) throw new Response('no such year', { status: 404 })
  const jobId = await startRun(actor, year, String(form.get('operationId') ?? ''))
  return redirect(paths.settlementRun(jobId))
}

export default function Settlements() {
  const { t, money } = useTexts()
  const { year, years, list, run, canCalculate, operationId } = useLoaderData<typeof loader>()
  return (
    <Page
      title={t('subsidies.list.title', { year })}
      lead={t('subsidies.list.lead')}
      actions={
        canCalculate && (
          <>
            {run && <ButtonLink to={paths.settlementRun(run.id)}>{t('subsidies.list.lastRun')}</ButtonLink>}
            <Form method="post" id="run-all">
              <input type="hidden" name="year" value={year} />
              <input type="hidden" name="operationId" value={operationId} />
            </Form>
            <Confirm
              form="run-all"
              trigger={t('subsidies.list.calculateAll')}
              title={t('subsidies.list.calculateAllTitle', { year })}
              confirm={t('subsidies.list.calculateAll')}
            >
              {t('subsidies.list.calculateAllText')}
            </Confirm>
          </>
        )
      }
    >
      <ListView
        list={list}
        caption={t('subsidies.list.title', { year })}
        keyOf={(row) => row.organisationId}
        filters={
          <>
            <FilterSelect
              name="year"
              label={t('subsidies.list.year')}
              value={String(year)}
              all="—"
              options={years.map((one) => ({ value: String(one), text: String(one) }))}
            />
            <FilterSelect
              name="status"
              label={t('subsidies.list.state')}
              value={list.query.filters.status ?? ''}
              all={t('subsidies.list.anyState')}
              options={(['none', 'calculated', 'approved'] as const).map((value) => ({
                value,
                text: t(`subsidies.status.${value}`),
              }))}
            />
          </>
        }
        exports={<ExportLink to={paths.settlementsExport} text={t('common.action.exportCsv')} />}
        empty={
          <Empty>
            {t('subsidies.list.empty')} {t('subsidies.list.emptyHint')}
          </Empty>
        }
        columns={[
          {
            text: t('subsidies.list.organisation'),
            sort: 'name',
            cell: (row) =>
              row.settlementId ? <Link to={paths.settlement(row.settlementId)}>{row.name}</Link> : row.name,
          },
          {
            text: t('subsidies.list.state'),
            sort: 'status',
            cell: (row) => <SettlementTag status={row.status} openReview={row.openReview} />,
          },
          {
            text: t('subsidies.list.subsidy'),
            sort: 'subsidy',
            isNumber: true,
            cell: (row) => row.subsidy !== null && money(row.subsidy),
          },
          {
            text: t('subsidies.list.clawback'),
            sort: 'clawback',
            isNumber: true,
            cell: (row) => row.clawback !== null && <b>{money(row.clawback)}</b>,
          },
          {
            text: t('subsidies.list.review'),
            sort: 'review',
            isNumber: true,
            cell: (row) => (row.openReview > 0 ? row.openReview : ''),
          },
          ...(canCalculate
            ? [
                {
                  text: '',
                  isActions: true,
                  cell: (row: (typeof list.rows)[number]) => (
                    <ButtonLink
                      size="small"
                      to={`${paths.newSettlement}?organisation=${encodeURIComponent(row.code)}&year=${year}`}
                    >
                      {t('subsidies.list.calculate')}
                    </ButtonLink>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Page>
  )
}
