import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { OrganisationForm } from '~/features/register/organisation-form'
import { createOrganisation } from '~/features/register/save-organisation.server'
import { organisationForm } from '~/features/register/schema'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { parseForm } from '~/platform/forms/parse'
import { refusedForm } from '~/platform/forms/refused'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'organisation:edit')
  return { operationId: randomUUID() }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'organisation:edit')
  const data = await request.formData()
  const parsed = parseForm(organisationForm, data)
  if (!parsed.ok) return { form: parsed.form, say: null }
  const { operationId, version: _version, ...facts } = parsed.value
  const result = await createOrganisation(actor, facts, operationId)
  if (!result.ok) return refusedForm(data, 'register', result.refusal, { innTaken: 'inn', stale: null })
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.organisation(result.code), t('register.created'))
}

export default function NewOrganisation() {
  const { t } = useTexts()
  const { operationId } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page title={t('register.newTitle')} crumbs={[{ to: paths.organisations, text: t('register.title') }]}>
      <OrganisationForm answer={answer} operationId={operationId} />
    </Page>
  )
}
