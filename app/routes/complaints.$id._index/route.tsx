import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnComplaint, complaintPermissionAsked } from '~/features/complaints/act-on-complaint.server'
import { ComplaintActions } from '~/features/complaints/complaint-actions'
import { ComplaintTag } from '~/features/complaints/complaint-columns'
import { ComplaintFacts } from '~/features/complaints/complaint-facts'
import { complaintPage } from '~/features/complaints/complaint-page.read.server'
import { OpenApplicant } from '~/features/complaints/open-applicant'
import { openApplicant } from '~/features/complaints/open-applicant.server'
import { refusalFields } from '~/features/complaints/refusals'
import { requireComplaint } from '~/features/complaints/require-complaint.server'
import { paths } from '~/paths'
import { refusedForm } from '~/platform/forms/refused'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, complaint } = await requireComplaint(request, 'complaint:read', params.id)
  return { page: await complaintPage(actor, complaint), operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const data = await request.formData()
  const { actor, complaint } = await requireComplaint(request, complaintPermissionAsked(data), params.id)
  if (data.get('intent') === 'openApplicant') {
    const opened = await openApplicant(actor, complaint, String(data.get('why') ?? ''))
    if (opened.ok) return { opened: opened.applicant, answer: null, refused: undefined }
    const answer = refusedForm(data, 'complaints', opened.refusal, refusalFields)
    return { opened: null, answer, refused: undefined }
  }
  const result = await actOnComplaint(actor, complaint.id, data)
  if (!result.ok) return { opened: null, answer: null, refused: result }
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.complaint(complaint.id), t(`complaints.do.${result.intent}.said`))
}

export default function ComplaintRoute() {
  const { t } = useTexts()
  const { page, operationId } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return (
    <Page
      title={t('complaints.numbered', { number: page.number })}
      lead={<ComplaintTag status={page.status} />}
      crumbs={[{ to: paths.complaints, text: t('complaints.title') }]}
    >
      <ComplaintFacts page={page} />
      <ComplaintActions key={page.version} {...{ page, operationId }} refused={answered?.refused} />
      {page.can.openApplicant && <OpenApplicant opened={answered?.opened ?? null} answer={answered?.answer ?? null} />}
    </Page>
  )
}
