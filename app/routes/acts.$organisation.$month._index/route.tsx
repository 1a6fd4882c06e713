import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { askedVersion } from '~/features/acts/asked-version'
import { KindStrip } from '~/features/acts/kind-strip'
import { clientFilters, clientSorts } from '~/features/acts/list-clients'
import { MonthActions } from '~/features/acts/month-actions'
import { MonthClients } from '~/features/acts/month-clients'
import { MonthCost, MonthRemarks } from '~/features/acts/month-cost'
import { MonthDecision } from '~/features/acts/month-decision'
import { MonthLead } from '~/features/acts/month-lead'
import { monthPage } from '~/features/acts/month-page.read.server'
import { MonthState } from '~/features/acts/month-state'
import { MonthVersions } from '~/features/acts/month-versions'
import { decideMonth, monthIntents } from '~/features/acts/decide-month.server'
import { requireActMonth } from '~/features/acts/require-act-month.server'
import { SubjectPapers } from '~/features/documents/subject-papers'
import { papersAbout } from '~/features/documents/subject-papers.read.server'
import { field, parseForm, problemAt } from '~/platform/forms/parse'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { listQuery } from '~/platform/lists/list-query'
import { paths } from '~/paths'
import { Page } from '~/ui/page'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, organisation, month } = await requireActMonth(request, 'act:read', params)
  const query = listQuery(request.url, { sorts: clientSorts, filters: clientFilters })
  const number = askedVersion(request.url)
  if (number === null) throw new Response('not found', { status: 404 })
  const page = await monthPage(actor, organisation, { month, number, query })
  if (!page) throw new Response('not found', { status: 404 })
  const papers = page.act && (await papersAbout(actor, 'ServiceAct', page.act.id, page.state === 'returned'))
  return { page, papers, organisation, isOwn: actor.organisationId !== null, operationId: randomUUID() }
}

const schema = z.object({
  intent: field.choice(monthIntents),
  actId: field.optionalText(50),
  version: z.coerce.number().int().default(0),
  reason: field.optionalText(2000),
  operationId: field.optionalText(50),
})

const permissions = {
  submit: 'act:submit',
  correct: 'act:fill',
  accept: 'act:assess',
  return: 'act:assess',
  reopen: 'act:assess',
} as const

export async function action({ request, params }: ActionFunctionArgs) {
  const data = await request.formData()
  const intent = monthIntents.find((one) => one === data.get('intent')) ?? 'submit'
  const { actor, organisation, month } = await requireActMonth(request, permissions[intent], params)
  const form = parseForm(schema, data)
  if (!form.ok) return { refusal: null, form: form.form }
  const result = await decideMonth(actor, { ...form.value, organisationId: organisation.id, month })
  if (!result.ok && result.refusal === 'reasonNeeded')
    return { refusal: null, form: problemAt(data, 'reason', { key: 'acts.refusal.reasonNeeded' }) }
  if (!result.ok) return { refusal: result.refusal, form: problemAt(data, 'reason', { key: 'wrong' }) }
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.act(organisation.code, month), t(result.done))
}

export default function ActMonthPage() {
  const { t, month } = useTexts()
  const { page, papers, organisation, isOwn, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const version = page.isLatest ? '' : `number=${page.number}&`
  return (
    <Page
      title={t('acts.month.title', { month: month(page.month) })}
      crumbs={[
        { to: paths.acts, text: t('acts.list.title') },
        ...(isOwn ? [] : [{ to: paths.organisation(organisation.code), text: organisation.shortName }]),
      ]}
      lead={<MonthLead page={page} />}
      actions={<MonthActions page={page} organisationCode={organisation.code} operationId={operationId} />}
    >
      {refused?.refusal && (
        <Say tone="bad" role="alert">
          {t(`acts.refusal.${refused.refusal}`)}
        </Say>
      )}
      <MonthState page={page} organisationCode={organisation.code} />
      <MonthCost page={page} organisationCode={organisation.code} />
      <MonthRemarks page={page} />
      {page.totals.clientCount > 0 && (isOwn || page.number !== null) && (
        <>
          <KindStrip
            kinds={page.kinds}
            clientCount={page.totals.clientCount}
            shownKind={page.list.query.filters.kind}
            toKind={(kind) => `?${version}kind=${kind}`}
          />
          <MonthClients page={page} organisationCode={organisation.code} />
        </>
      )}
      <MonthDecision
        page={page}
        organisationName={organisation.shortName}
        operationId={operationId}
        form={refused?.refusal ? null : refused?.form}
      />
      {papers && <SubjectPapers papers={papers} />}
      <MonthVersions page={page} organisationCode={organisation.code} />
    </Page>
  )
}
