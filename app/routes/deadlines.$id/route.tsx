import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnDeadline } from '~/features/deadlines/act-on-deadline.server'
import { DeadlineActions } from '~/features/deadlines/deadline-actions'
import { DeadlineFacts, DeadlineHistory } from '~/features/deadlines/deadline-facts'
import { deadlinePage, requireDeadline } from '~/features/deadlines/deadline-page.read.server'
import { StateTag } from '~/features/deadlines/deadline-table'
import { paths } from '~/paths'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, row } = await requireDeadline(request, 'deadline:read', params.id)
  return { page: await deadlinePage(actor, row), operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, row } = await requireDeadline(request, 'deadline:fulfil', params.id)
  const result = await actOnDeadline(actor, row.id, await request.formData())
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.deadline(row.id), t(`deadlines.${result.intent}.said`))
}

export default function DeadlineRoute() {
  const { t, pick } = useTexts()
  const { page, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page
      title={pick(page.title)}
      lead={<StateTag state={page.state} />}
      crumbs={[{ to: paths.deadlines, text: t('deadlines.title') }]}
    >
      <DeadlineFacts page={page} />
      <DeadlineActions key={page.version} page={page} operationId={operationId} refused={refused} />
      <DeadlineHistory page={page} />
    </Page>
  )
}
