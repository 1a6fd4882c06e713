import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useCertificationName } from '~/features/certification/certification-tags'
import { receiveVisitPlan } from '~/features/certification/receive-visit-plan.server'
import { requireCertification } from '~/features/certification/require-certification.server'
import { paths } from '~/paths'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Form, Submit, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { certification } = await requireCertification(request, 'certification:assess', params.id)
  const { id, number, version } = certification
  return { id, number, version, operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, certification } = await requireCertification(request, 'certification:assess', params.id)
  const result = await receiveVisitPlan(actor, certification.id, await request.formData())
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.visit(result.id), t('visits.said.plan'))
}

export default function NewVisit() {
  const { t } = useTexts()
  const { id, number, version, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const nameOf = useCertificationName()
  return (
    <Page
      title={t('visits.planTitle')}
      lead={t('visits.planLead')}
      crumbs={[
        { to: paths.certifications, text: t('certification.title') },
        { to: paths.certification(id), text: nameOf(number) },
      ]}
    >
      <Form state={refused?.form} operationId={operationId} version={version}>
        <Refusal say={refused?.say} />
        <TextField name="plannedOn" type="date" label={t('visits.plannedOn')} />
        <Submit>{t('visits.plan')}</Submit>
      </Form>
    </Page>
  )
}
