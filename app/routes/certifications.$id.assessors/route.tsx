import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { assessorsFor } from '~/features/certification/assessors.read.server'
import { useCertificationName } from '~/features/certification/certification-tags'
import { receiveTeam } from '~/features/certification/receive-team.server'
import { requireCertification } from '~/features/certification/require-certification.server'
import { TeamForm } from '~/features/certification/team-form'
import { paths } from '~/paths'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { certification } = await requireCertification(request, 'certification:organise', params.id)
  const standing = certification.assessors.filter(({ releasedAt }) => releasedAt === null)
  return {
    ...{ id: certification.id, number: certification.number, version: certification.version },
    choices: await assessorsFor(certification.organisationId),
    chosen: standing.map(({ userId }) => userId),
    leadId: standing.find(({ isLead }) => isLead)?.userId ?? '',
    operationId: randomUUID(),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, certification } = await requireCertification(request, 'certification:organise', params.id)
  const result = await receiveTeam(actor, certification.id, await request.formData())
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.certification(certification.id), t('certification.team.said'))
}

export default function CertificationTeam() {
  const { t } = useTexts()
  const { id, number, version, choices, chosen, leadId, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const nameOf = useCertificationName()
  return (
    <Page
      title={t('certification.assessors')}
      lead={t('certification.team.lead2')}
      crumbs={[
        { to: paths.certifications, text: t('certification.title') },
        { to: paths.certification(id), text: nameOf(number) },
      ]}
    >
      <TeamForm {...{ choices, chosen, leadId, version, operationId, refused }} isChange={chosen.length > 0} />
    </Page>
  )
}
