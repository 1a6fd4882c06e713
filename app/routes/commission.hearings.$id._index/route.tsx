import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CaseComplaints, CaseFollows, CaseRegister, CaseSettlements } from '~/features/commission/case-more'
import { CaseActs, CaseQualityParts, CaseQuestion } from '~/features/commission/case-parts'
import { HearingAnswer, HearingHead } from '~/features/commission/hearing-parts'
import { hearingPage } from '~/features/commission/hearing.read.server'
import { organisationOfQuestion } from '~/features/commission/organisation-of-question.read.server'
import { receiveAnswer } from '~/features/commission/receive-question.server'
import { QuestionTag } from '~/features/commission/commission-tags'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { mostFileBytes } from '~/platform/files/file-kinds'
import { redirectWith } from '~/platform/http/flash.server'
import { readMultipart } from '~/platform/http/multipart.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page, Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'

const requireHeard = async (request: Request, id: string) =>
  requireActor(request, 'commission:answer', { organisationId: await organisationOfQuestion(id) })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireHeard(request, params.id ?? '')
  const page = await hearingPage(actor, params.id ?? '')
  if (!page) throw new Response('not found', { status: 404 })
  return { page, operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const id = params.id ?? ''
  const actor = await requireHeard(request, id)
  const result = await receiveAnswer(actor, id, await readMultipart(request, mostFileBytes))
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.hearing(id), t('commission.hearing.sent'))
}

export default function Hearing() {
  const { t } = useTexts()
  const { page, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { file } = page
  return (
    <Page
      title={t('commission.hearing.title', { number: file.question.number })}
      lead={<QuestionTag status={page.status} />}
      crumbs={[{ to: paths.work, text: t('common.nav.work') }]}
    >
      <HearingHead page={page} />
      <HearingAnswer {...{ page, operationId, refused }} />
      <CaseQuestion file={file} />
      <Section title={t('commission.case.year', { year: file.question.year })}>
        <CaseQualityParts file={file} />
      </Section>
      <CaseActs file={file} links />
      <CaseSettlements file={file} links />
      <CaseComplaints file={file} />
      <CaseRegister file={file} />
      <CaseFollows file={file} />
    </Page>
  )
}
