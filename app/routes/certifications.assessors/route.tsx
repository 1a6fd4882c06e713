import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AssessorTies, NewTie } from '~/features/certification/assessor-ties'
import { assessorRegistry } from '~/features/certification/assessors.read.server'
import { receiveTie } from '~/features/certification/receive-team.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page, Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'certification:organise')
  return { registry: await assessorRegistry(), operationId: randomUUID() }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'certification:organise')
  const result = await receiveTie(actor, await request.formData())
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.assessors, t('certification.team.tieSaid'))
}

export default function Assessors() {
  const { t } = useTexts()
  const { registry, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page
      title={t('certification.team.registry')}
      lead={t('certification.team.registryLead')}
      crumbs={[{ to: paths.certifications, text: t('certification.title') }]}
    >
      <AssessorTies registry={registry} operationId={operationId} mayEdit />
      <Section title={t('certification.team.newTie')}>
        <NewTie {...{ registry, operationId, refused }} />
      </Section>
    </Page>
  )
}
