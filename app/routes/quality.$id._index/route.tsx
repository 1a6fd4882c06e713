import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnAssessment, assessmentPermission } from '~/features/quality/act-on-assessment.server'
import { keepFirstReading } from '~/features/quality/answer-assessment.server'
import { AssessmentTag } from '~/features/quality/assessment-columns'
import { AssessmentFacts } from '~/features/quality/assessment-facts'
import { assessmentPage } from '~/features/quality/assessment-page.read.server'
import { Answer, ConfirmOrReturn, EvidenceFiles, HandOver } from '~/features/quality/decide-parts'
import { FindingsPart } from '~/features/quality/findings-part'
import { AssignAssessor, ChangePlan, RecordVisit } from '~/features/quality/plan-parts'
import { requireAssessment } from '~/features/quality/require-assessment.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { mostFileBytes } from '~/platform/files/file-kinds'
import { redirectWith } from '~/platform/http/flash.server'
import { readMultipart } from '~/platform/http/multipart.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, assessment } = await requireAssessment(request, 'quality:read', params.id)
  await keepFirstReading(actor, assessment)
  return { page: await assessmentPage(actor, assessment), operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  // A file is read for nobody who may not meet assessments at all; what the form asks for needs its own permission.
  await requireActor(request, 'quality:read')
  const sent = await readMultipart(request, mostFileBytes)
  const { actor, assessment } = await requireAssessment(request, assessmentPermission(sent.data), params.id)
  const result = await actOnAssessment(actor, assessment.id, sent)
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.assessment(assessment.id), t(`quality.said.${result.intent}`))
}

export default function AssessmentRoute() {
  const { t, day } = useTexts()
  const { page, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const given = { page, operationId, refused }
  return (
    <Page
      title={t('quality.pageTitle', { organisation: page.organisation.shortName })}
      lead={
        <>
          {day(page.visitedOn ?? page.plannedOn)} <AssessmentTag status={page.status} />
        </>
      }
      crumbs={[{ to: paths.quality, text: t('quality.title') }]}
    >
      <AssessmentFacts page={page} />
      <div key={page.version}>
        <RecordVisit {...given} />
        <AssignAssessor {...given} />
        <ChangePlan {...given} />
        <FindingsPart {...given} />
        <EvidenceFiles {...given} />
        <HandOver {...given} />
        <ConfirmOrReturn {...given} />
        <Answer {...given} />
      </div>
    </Page>
  )
}
