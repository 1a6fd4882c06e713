import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { AcceptMany } from '~/features/acts/accept-many'
import { actYears } from '~/features/acts/act-entries.read.server'
import { actList, actListQuery, yearAsked } from '~/features/acts/act-list.read.server'
import { ActListTable } from '~/features/acts/act-list-table'
import { tickedActs } from '~/features/acts/asked-version'
import { acceptActs } from '~/features/acts/assess-act.server'
import { organisationOptions } from '~/features/register/organisations.read.server'
import { may } from '~/platform/auth/actor'
import { requireActor } from '~/platform/auth/require-actor.server'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { listQuery } from '~/platform/lists/list-query'
import { paths } from '~/paths'
import { Page } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'act:read')
  const list = await actList(actor, listQuery(request.url, actListQuery))
  return {
    list: may(actor, 'act:assess') ? list : { ...list, withoutRemarks: [] },
    year: yearAsked(list.query, list.today),
    years: await actYears(actor, list.today),
    organisations: actor.organisationId === null ? await organisationOptions(actor) : [],
    operationId: randomUUID(),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'act:assess')
  const form = await request.formData()
  const acts = tickedActs(form.getAll('act'))
  const { acceptedCount } = await acceptActs(actor, { acts, operationId: String(form.get('operationId') ?? '') })
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.acts, t('acts.list.bulkDone', { count: acceptedCount }))
}

export default function Acts() {
  const { t } = useTexts()
  const { list, year, years, organisations, operationId } = useLoaderData<typeof loader>()
  return (
    <Page title={t('acts.list.title')} actions={<AcceptMany acts={list.withoutRemarks} operationId={operationId} />}>
      <ActListTable list={list} year={year} years={years} organisations={organisations} />
    </Page>
  )
}
