import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { CentrePage } from '~/features/register/centres-section'
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

async function found(request: Request, code: string) {
  const organisation = await organisationByCode(code)
  const actor = await requireActor(request, 'organisation:edit', { organisationId: organisation?.id ?? null })
  if (!organisation) throw new Response('not found', { status: 404 })
  return { actor, organisation }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { code, shortName } = (await found(request, params.code!)).organisation
  return { organisation: { code, shortName }, operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, organisation } = await found(request, params.code!)
  const data = await request.formData()
  const parsed = parseForm(centreForm, data)
  if (!parsed.ok) return { form: parsed.form, say: null }
  const { operationId, version: _version, ...facts } = parsed.value
  const result = await saveCentre(actor, organisation.id, facts, operationId)
  if (!result.ok) return refusedForm(data, 'register', result.refusal, { centreNameTaken: 'name' })
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.editEntry(result.code), t('register.centres.saved'))
}

export default function NewCentre() {
  const { t } = useTexts()
  const { organisation, operationId } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <CentrePage
      title={t('register.centres.newTitle')}
      organisation={organisation}
      answer={answer}
      operationId={operationId}
    />
  )
}
