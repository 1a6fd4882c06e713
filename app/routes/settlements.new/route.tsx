import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, redirect, useLoaderData } from '@remix-run/react'
import { calculateSettlement } from '~/features/subsidies/calculate-settlement.server'
import { previewSettlement } from '~/features/subsidies/preview-settlement.server'
import { organisationOf } from '~/features/subsidies/organisation.read.server'
import { settlementYears } from '~/features/subsidies/settlement-list.read.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Button } from '~/ui/button'
import { Page, Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

async function asked(request: Request) {
  const { searchParams } = new URL(request.url)
  const organisation = await organisationOf(searchParams.get('organisation') ?? '')
  const year = Number(searchParams.get('year'))
  const isKnown = (await settlementYears(await today())).includes(year)
  if (!organisation || !isKnown) throw new Response('not found', { status: 404 })
  return { organisation, year }
}

/** Shows what a calculation would give, and what stands in its way; nothing is stored yet. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'settlement:calculate')
  const { organisation, year } = await asked(request)
  const outcome = await previewSettlement(organisation, year)
  return { organisation, year, outcome, operationId: randomUUID() }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'settlement:calculate')
  const { organisation, year } = await asked(request)
  const form = await request.formData()
  const result = await calculateSettlement(actor, {
    organisationId: organisation.id,
    year,
    operationId: String(form.get('operationId') ?? ''),
  })
  if (!result.ok)
    return redirect(`${paths.newSettlement}?organisation=${encodeURIComponent(organisation.code)}&year=${year}`)
  const { t } = textsOf(await languageOf(request))
  return redirectWith(
    paths.settlement(result.settlementId),
    result.isUnchanged ? t('subsidies.prepare.unchanged') : t('subsidies.prepare.done'),
  )
}

export default function PrepareSettlement() {
  const { t, month, money, roubles } = useTexts()
  const { organisation, year, outcome, operationId } = useLoaderData<typeof loader>()
  return (
    <Page
      title={t('subsidies.prepare.title', { year, name: organisation.shortName })}
      crumbs={[{ to: `${paths.settlements}?year=${year}`, text: t('subsidies.list.title', { year }) }]}
    >
      {outcome.ok ? (
        <>
          <Say tone="good">
            <b>{t('subsidies.prepare.ready')}</b>
            <br />
            {t('subsidies.prepare.willBe', {
              subsidy: roubles(outcome.subsidy),
              clawback: roubles(outcome.clawback),
              review: outcome.review,
            })}
          </Say>
          <Form method="post">
            <input type="hidden" name="operationId" value={operationId} />
            <Button kind="main">{t('subsidies.prepare.calculate')}</Button>
          </Form>
        </>
      ) : (
        <>
          <Say tone="bad" role="alert">
            <b>{t('subsidies.prepare.blockedTitle')}</b>
            {outcome.count > 0 && <p>{t('subsidies.prepare.paidWithoutAct', { count: outcome.count })}</p>}
          </Say>
          {outcome.paidWithoutAct.length > 0 && (
            <Table
              rows={outcome.paidWithoutAct}
              keyOf={(row) => `${row.contractCode} ${row.month}`}
              columns={[
                {
                  text: t('subsidies.prepare.client'),
                  cell: (row) => <Link to={paths.course(row.contractCode)}>{row.contractCode}</Link>,
                },
                { text: t('subsidies.prepare.month'), cell: (row) => month(row.month) },
                { text: t('subsidies.prepare.paid'), isNumber: true, cell: (row) => money(row.subsidy) },
                {
                  text: '',
                  isActions: true,
                  cell: (row) => (
                    <Link to={paths.act(organisation.code, row.month)}>{t('subsidies.prepare.toAct')}</Link>
                  ),
                },
              ]}
            />
          )}
          {outcome.problems.length > 0 && (
            <Section title={t('subsidies.prepare.problems')}>
              <Table
                rows={outcome.problems}
                keyOf={(problem) => problem.path}
                columns={[
                  {
                    text: t('subsidies.prepare.client'),
                    cell: (problem) => <Link to={paths.course(problem.contractCode)}>{problem.contractCode}</Link>,
                  },
                  {
                    text: t('subsidies.prepare.problemField'),
                    cell: (problem) => `${problem.path}: ${problem.message}`,
                  },
                ]}
              />
            </Section>
          )}
        </>
      )}
    </Page>
  )
}
