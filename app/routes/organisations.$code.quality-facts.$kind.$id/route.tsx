import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isFactKind } from '~/features/quality-facts/closed-lists'
import { factToEdit, paperChoices, staffName } from '~/features/quality-facts/fact-form.read.server'
import { FactPage } from '~/features/quality-facts/fact-page'
import { receiveFact } from '~/features/quality-facts/receive-fact.server'
import { requireQualityOrganisation } from '~/features/quality-facts/require-quality-organisation.server'
import { paths } from '~/paths'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'

async function found(request: Request, params: LoaderFunctionArgs['params']) {
  const { actor, organisation } = await requireQualityOrganisation(request, 'quality-facts:edit', params.code)
  const record = isFactKind(params.kind) ? await factToEdit(params.kind, organisation.id, params.id!) : null
  if (!isFactKind(params.kind) || !record) throw new Response('not found', { status: 404 })
  return { actor, organisation, kind: params.kind, record }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { organisation, kind, record } = await found(request, params)
  const { code, shortName, id } = organisation
  const [papers, name] = await Promise.all([
    paperChoices(kind, id, record.defaults.paperId),
    staffName(id, kind === 'staff' ? record.id : record.staffId),
  ])
  const { staffId } = record
  return { kind, organisation: { code, shortName }, staffId, name, papers, record, operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, organisation, kind, record } = await found(request, params)
  const result = await receiveFact(actor, kind, { id: record.id }, await request.formData())
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.qualityFacts(organisation.code), t('qualityFacts.common.saved'))
}

export default function EditQualityFact() {
  return <FactPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
