import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { MeetingFields } from '~/features/commission/meeting-fields'
import { presiding } from '~/features/commission/meeting-page.read.server'
import { receiveMeeting } from '~/features/commission/receive-meeting.server'
import { paths } from '~/paths'
import { today } from '~/platform/clock.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { ButtonLink } from '~/ui/button'
import { Form, Submit } from '~/ui/form'
import { Page } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'commission:keep')
  const members = await presiding(await today())
  return { members, secretaryName: actor.name, operationId: randomUUID() }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'commission:keep')
  const result = await receiveMeeting(actor, await request.formData())
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.commissionMeeting(result.id), t('commission.meetings.planSaid'))
}

export default function NewCommissionMeeting() {
  const { t } = useTexts()
  const { members, secretaryName, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page
      title={t('commission.meetings.plan')}
      lead={t('commission.meetings.planLead')}
      crumbs={[{ to: paths.commission, text: t('commission.title') }]}
    >
      {members.length === 0 ? (
        <Empty action={<ButtonLink to={paths.newCommissionMember}>{t('commission.members.first')}</ButtonLink>}>
          {t('commission.members.empty')}
        </Empty>
      ) : (
        <Form
          state={refused?.form}
          operationId={operationId}
          draftKey="meeting:new"
          defaults={{ startsAt: '10:00', chairId: members[0]!.id, secretaryName }}
        >
          <Refusal say={refused?.say} />
          <MeetingFields members={members} />
          <Submit>{t('commission.meetings.plan')}</Submit>
        </Form>
      )}
    </Page>
  )
}
