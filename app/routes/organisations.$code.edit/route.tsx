import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { OrganisationForm } from '~/features/register/organisation-form'
import { orderedCentreOf, organisationByCode } from '~/features/register/organisations.read.server'
import { editOrganisation } from '~/features/register/save-organisation.server'
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

async function found(request: Request, code: string) {
  const organisation = await organisationByCode(code)
  const actor = await requireActor(request, 'organisation:edit', { organisationId: organisation?.id ?? null })
  if (!organisation) throw new Response('not found', { status: 404 })
  return { actor, organisation }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { organisation } = await found(request, params.code!)
  const { code, version, kpp, name, shortName, legalForm, inn, ogrn, headName, phone, email, address } = organisation
  const defaults = { name, shortName, legalForm, inn, ogrn, kpp: kpp ?? '', headName, phone, email, address }
  const orderedCentreId = await orderedCentreOf(organisation.id)
  return { code, version, defaults, orderedCentreId, operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, organisation } = await found(request, params.code!)
  const data = await request.formData()
  const parsed = parseForm(organisationForm, data)
  if (!parsed.ok) return { form: parsed.form, say: null }
  const { operationId, version = 0, ...facts } = parsed.value
  const { id, code } = organisation
  const result = await editOrganisation(actor, { id, code, version }, facts, operationId)
  if (!result.ok) return refusedForm(data, 'register', result.refusal, { innTaken: 'inn', stale: null })
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.organisation(code), t('register.saved'))
}

export default function EditOrganisation() {
  const { t } = useTexts()
  const { code, version, defaults, orderedCentreId, operationId } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page
      title={t('register.editTitle', { name: defaults.shortName })}
      crumbs={[
        { to: paths.organisations, text: t('register.title') },
        { to: paths.organisation(code), text: defaults.shortName },
      ]}
    >
      <OrganisationForm
        answer={answer}
        operationId={operationId}
        version={version}
        defaults={defaults}
        orderedCentreId={orderedCentreId}
      />
    </Page>
  )
}
