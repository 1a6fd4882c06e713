import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useCertificationName } from '~/features/certification/certification-tags'
import { isAllowed, standingAssessors } from '~/features/certification/move-certification.server'
import { receiveReport } from '~/features/certification/receive-report.server'
import { ReportConformity, ReportForm } from '~/features/certification/report-form'
import { reportPage } from '~/features/certification/report-page.read.server'
import { requireCertification } from '~/features/certification/require-certification.server'
import { paths } from '~/paths'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page, Section } from '~/ui/page'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, certification } = await requireCertification(request, 'certification:assess', params.id)
  const { id, number, version } = certification
  const isLead = standingAssessors(certification).some((one) => one.isLead && one.userId === actor.userId)
  const canWrite = isAllowed(actor, certification, 'report')
  return { id, number, version, isLead, canWrite, page: await reportPage(certification), operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, certification } = await requireCertification(request, 'certification:assess', params.id)
  const result = await receiveReport(actor, certification.id, await request.formData())
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return result.intent === 'sign'
    ? redirectWith(paths.certification(certification.id), t('certification.parts.signed'))
    : redirectWith(paths.conformityReport(certification.id), t('certification.parts.saved'))
}

export default function ReportRoute() {
  const { t } = useTexts()
  const { id, number, version, isLead, canWrite, page, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const nameOf = useCertificationName()
  return (
    <Page
      title={t('certification.parts.title')}
      lead={t('certification.parts.lead')}
      crumbs={[
        { to: paths.certifications, text: t('certification.title') },
        { to: paths.certification(id), text: nameOf(number) },
      ]}
    >
      <Section title={t('certification.parts.one')}>
        <ReportConformity certificationId={id} page={page} />
      </Section>
      <Section title={t('certification.parts.rest')}>
        {canWrite ? (
          <ReportForm key={version} certificationId={id} {...{ version, page, operationId, isLead, refused }} />
        ) : (
          <Say>{t('certification.parts.closed')}</Say>
        )}
      </Section>
    </Page>
  )
}
