import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { MeetingTag } from '~/features/commission/commission-tags'
import { meetingPage, presiding } from '~/features/commission/meeting-page.read.server'
import { Agenda, MeetingFacts, QuorumSaid, WaitingQuestions } from '~/features/commission/meeting-parts'
import { MeetingPeople } from '~/features/commission/meeting-people'
import { MeetingSteps } from '~/features/commission/meeting-steps'
import { actOnMeeting } from '~/features/commission/receive-meeting.server'
import { RulesSaid } from '~/features/commission/rules-said'
import { paths } from '~/paths'
import { today } from '~/platform/clock.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page } from '~/ui/page'
import { Say } from '~/ui/tag'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'commission:read')
  const page = await meetingPage(actor, params.id ?? '')
  if (!page) throw new Response('not found', { status: 404 })
  const members = page.can.change ? await presiding(await today()) : []
  return { page, members, mayEditRules: actor.permissions.has('settings:edit'), operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'commission:keep')
  const id = params.id ?? ''
  const result = await actOnMeeting(actor, id, await request.formData())
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.commissionMeeting(id), t(`commission.meetings.act.${result.intent}.said`))
}

export default function CommissionMeetingRoute() {
  const { t } = useTexts()
  const { page, members, mayEditRules, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const isSmall = refused && ['addItem', 'takeOff'].includes(refused.intent)
  return (
    <Page
      title={t('commission.meetings.name', { number: page.number, year: page.year })}
      lead={<MeetingTag status={page.status} />}
      crumbs={[{ to: paths.commission, text: t('commission.title') }]}
    >
      {isSmall && <Refusal say={refused.say} />}
      {isSmall && !refused.say && <Say tone="bad">{t('common.form.wrong')}</Say>}
      <MeetingFacts page={page} />
      <QuorumSaid quorum={page.quorum} status={page.status} />
      {page.status === 'open' && (
        <MeetingPeople {...{ page, operationId }} refused={refused?.intent === 'attend' ? refused : undefined} />
      )}
      <Agenda {...{ page, operationId }} />
      <WaitingQuestions {...{ page, operationId }} />
      {page.status !== 'open' && <MeetingPeople {...{ page, operationId }} refused={undefined} />}
      <MeetingSteps key={page.version} {...{ page, members, operationId, refused }} />
      <RulesSaid rules={page.rules} mayEdit={mayEditRules} />
    </Page>
  )
}
