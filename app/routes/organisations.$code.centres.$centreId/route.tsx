import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { CentrePage } from '~/features/register/centres-section'
import { centreOf } from '~/features/register/organisation-card.read.server'
import { organisationByCode } from '~/features/register/organisations.read.server'
import { saveCentre } from '~/features/register/save-centre.server'
import { centreForm } from '~/features/register/schema'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { parseForm } from '~/platform/forms/parse'
import { refusedForm } from '~/platform/forms/refused'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { useTexts } from '~/ui/texts'

async function found(request: Request, params: { code?: string; centreId?: string }) {
  const organisation = await organisationByCode(params.code!)
  const actor = await requireActor(request, 'organisation:edit', { organisationId: organisation?.id ?? null })
  const centre = organisation && (await centreOf(organisation.id, params.centreId!))
  if (!centre) throw new Response('not found', { status: 404 })
  return { actor, organisation, centre }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { organisation, centre } = await found(request, params)
  const { name, municipality, address, capacityCount, version } = centre
  return {
    organisation: { code: organisation.code, shortName: organisation.shortName },
    defaults: { name, municipality, address, capacityCount: String(capacityCount) },
    version,
    operationId: randomUUID(),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, organisation, centre } = await found(request, params)
  const data = await request.formData()
  const parsed = parseForm(centreForm, data)
  if (!parsed.ok) return { form: parsed.form, say: null }
  const { operationId, version = 0, ...facts } = parsed.value
  const result = await saveCentre(actor, organisation.id, { id: centre.id, version }, facts, operationId)
  if (!result.ok) return refusedForm(data, 'register', result.refusal, { centreNameTaken: 'name', stale: null })
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.organisation(organisation.code), t('register.centres.saved'))
}

export default function EditCentre() {
  const { t } = useTexts()
  const { organisation, defaults, version, operationId } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <CentrePage
      title={t('register.centres.editTitle')}
      organisation={organisation}
      answer={answer}
      operationId={operationId}
      defaults={defaults}
      version={version}
    />
  )
}
