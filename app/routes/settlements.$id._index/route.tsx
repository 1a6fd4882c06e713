import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { SubjectPapers } from '~/features/documents/subject-papers'
import { papersAbout } from '~/features/documents/subject-papers.read.server'
import { approveSettlement } from '~/features/subsidies/approve-settlement.server'
import { BandBar } from '~/features/subsidies/band-bar'
import { LinePanel } from '~/features/subsidies/line-panel'
import { listLines } from '~/features/subsidies/list-lines'
import { isSettled } from '~/features/subsidies/open-review.server'
import { ReadingsUsed } from '~/features/subsidies/readings-used'
import { requireSettlement } from '~/features/subsidies/require-settlement.server'
import { canSettlement } from '~/features/subsidies/states'
import { StatementActions } from '~/features/subsidies/statement-actions'
import { StatementCharts } from '~/features/subsidies/statement-charts'
import { StatementLead, StatementNumbers } from '~/features/subsidies/statement-head'
import { StatementLines } from '~/features/subsidies/statement-lines'
import { readLine, readStatement } from '~/features/subsidies/statement.read.server'
import { paths } from '~/paths'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page, Section } from '~/ui/page'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireSettlement(request, params.id!, 'settlement:read')
  const statement = await readStatement(params.id!, actor)
  if (!statement) throw new Response('not found', { status: 404 })
  const asked = new URL(request.url).searchParams.get('line')
  const { lines, review, ...summary } = statement
  const can = (action: 'approve' | 'decideReview' | 'recalculate') => canSettlement(summary.head.status, action)
  return {
    statement: { ...summary, review },
    list: listLines(request.url, lines),
    openReview: review.filter((item) => !isSettled(item)).length,
    papers: await papersAbout(actor, 'Settlement', params.id!, summary.head.status === 'approved'),
    line: asked === null ? null : await readLine(params.id!, Number(asked)),
    selected: asked === null ? null : Number(asked),
    canApprove:
      actor.permissions.has('settlement:approve') && can('approve') && actor.userId !== summary.head.calculatedById,
    canCalculate: actor.permissions.has('settlement:calculate') && can('recalculate'),
    canDecide: actor.permissions.has('settlement:decideReview') && can('decideReview'),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireSettlement(request, params.id!, 'settlement:approve')
  const result = await approveSettlement(actor, params.id!)
  if (!result.ok) return { refusal: result.refusal }
  return redirectWith(
    paths.settlement(params.id!),
    textsOf(await languageOf(request)).t('subsidies.statement.approved'),
  )
}

export default function StatementPage() {
  const { t } = useTexts()
  const { statement, list, openReview, papers, line, selected, canApprove, canCalculate, canDecide } =
    useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { head, readings } = statement
  return (
    <Page
      title={t('subsidies.statement.title', { year: head.year, name: head.organisation.shortName })}
      crumbs={[{ to: `${paths.settlements}?year=${head.year}`, text: t('subsidies.list.title', { year: head.year }) }]}
      lead={<StatementLead head={head} openReview={openReview} />}
      actions={<StatementActions head={head} canApprove={canApprove && openReview === 0} canCalculate={canCalculate} />}
    >
      <Form method="post" id="approve" />
      {refused && (
        <Say tone="bad" role="alert">
          {t(`subsidies.statement.refusal.${refused.refusal}`)}
        </Say>
      )}
      {!statement.isReproduced && <Say tone="warn">{t('subsidies.statement.notReproduced')}</Say>}
      {openReview > 0 && (
        <Say tone="warn">
          {t('subsidies.statement.reviewTitle', { count: openReview })}
          {canDecide && (
            <>
              {' '}
              <Link to={paths.settlementReview(head.id)}>{t('subsidies.statement.decide')}</Link>
            </>
          )}
        </Say>
      )}
      <StatementNumbers statement={statement} />
      <div className={line && readings ? 'two' : undefined}>
        <div>
          <Section title={t('subsidies.statement.indicators')}>
            {statement.indicators.map((indicator) => (
              <BandBar key={indicator.id} indicator={indicator} />
            ))}
          </Section>
          {head.clawback > 0n && <StatementCharts statement={statement} />}
          <Section title={t('subsidies.statement.linesTitle')}>
            <StatementLines list={list} selected={selected} />
          </Section>
        </div>
        {line && readings && (
          <div id="line">
            <LinePanel
              line={line}
              organisationCode={head.organisation.code}
              year={head.year}
              readings={readings}
              closeTo={paths.settlement(head.id)}
            />
          </div>
        )}
      </div>
      <SubjectPapers papers={papers} />
      {readings && <ReadingsUsed readings={readings} />}
      <p className="small muted mt-6" style={{ overflowWrap: 'anywhere' }}>
        {t('subsidies.statement.seal')}: {head.seal}
        <br />
        {t('subsidies.statement.sealHint')}
      </p>
    </Page>
  )
}
