import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { QuestionTag } from '~/features/commission/commission-tags'
import { QuestionFacts, QuestionWay } from '~/features/commission/question-facts'
import { questionPage } from '~/features/commission/question-page.read.server'
import { actOnQuestion } from '~/features/commission/receive-question.server'
import { StepForm } from '~/features/commission/step-form'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { ButtonLink } from '~/ui/button'
import { LongTextField, SelectField } from '~/ui/form'
import { Page } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'commission:read')
  const page = await questionPage(actor, params.id ?? '')
  if (!page) throw new Response('not found', { status: 404 })
  return { page, operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'commission:keep')
  const id = params.id ?? ''
  const result = await actOnQuestion(actor, id, await request.formData())
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  const said = result.intent === 'withdraw' ? 'commission.questions.withdrawSaid' : 'commission.questions.putSaid'
  return redirectWith(paths.commissionQuestion(id), t(said))
}

export default function CommissionQuestionRoute() {
  const { t, day } = useTexts()
  const { page, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page
      title={t('commission.questions.name', { number: page.number })}
      lead={<QuestionTag status={page.status} outcome={page.outcome} />}
      crumbs={[
        { to: paths.commission, text: t('commission.title') },
        { to: paths.commissionQuestions, text: t('commission.questions.title') },
      ]}
      actions={
        <ButtonLink kind="main" to={paths.commissionCase(page.id)}>
          {t('commission.questions.openCase')}
        </ButtonLink>
      }
    >
      <QuestionFacts page={page} />
      <QuestionWay page={page} />
      {page.can.putOnAgenda && page.planned.length > 0 && (
        <StepForm
          intent="putOnAgenda"
          title={t('commission.questions.put')}
          text={t('commission.questions.putHint')}
          submit={t('commission.questions.put')}
          operationId={operationId}
          refused={refused}
        >
          <SelectField
            name="meeting"
            label={t('commission.questions.meeting')}
            options={page.planned.map(({ id, number, plannedOn, version }) => ({
              value: `${id} ${version}`,
              text: t('commission.questions.meetingOf', { number, day: day(plannedOn) }),
            }))}
          />
        </StepForm>
      )}
      {page.can.withdraw && (
        <StepForm
          intent="withdraw"
          title={t('commission.questions.withdraw')}
          text={t('commission.questions.withdrawText')}
          submit={t('commission.questions.withdraw')}
          kind="danger"
          version={page.version}
          operationId={operationId}
          refused={refused}
          draftKey={`question:${page.id}:withdraw`}
        >
          <LongTextField name="reason" label={t('commission.questions.reason')} rows={2} />
        </StepForm>
      )}
    </Page>
  )
}
