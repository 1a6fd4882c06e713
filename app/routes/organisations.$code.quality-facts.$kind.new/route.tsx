import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isFactKind, isOfStaff } from '~/features/quality-facts/closed-lists'
import { paperChoices, staffName } from '~/features/quality-facts/fact-form.read.server'
import { FactPage } from '~/features/quality-facts/fact-page'
import { receiveFact } from '~/features/quality-facts/receive-fact.server'
import { requireQualityOrganisation } from '~/features/quality-facts/require-quality-organisation.server'
import { paths } from '~/paths'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'

async function found(request: Request, params: LoaderFunctionArgs['params']) {
  const { actor, organisation } = await requireQualityOrganisation(request, 'quality-facts:edit', params.code)
  const kind = params.kind
  const staffId = new URL(request.url).searchParams.get('staff')
  const name = await staffName(organisation.id, staffId)
  if (!isFactKind(kind) || isOfStaff(kind) !== (name !== null)) throw new Response('not found', { status: 404 })
  return { actor, organisation, kind, staffId, name }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { organisation, kind, staffId, name } = await found(request, params)
  const { code, shortName } = organisation
  const papers = await paperChoices(kind, organisation.id, undefined)
  return { kind, organisation: { code, shortName }, staffId, name, papers, operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, organisation, kind, staffId } = await found(request, params)
  const where = { organisationId: organisation.id, staffId }
  const result = await receiveFact(actor, kind, where, await request.formData())
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.qualityFacts(organisation.code), t('qualityFacts.common.saved'))
}

export default function NewQualityFact() {
  const page = useLoaderData<typeof loader>()
  return <FactPage {...page} record={null} refused={useActionData<typeof action>()} />
}
