import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DiscussionShown, Recusals, VoteShown } from '~/features/commission/item-parts'
import { itemPage } from '~/features/commission/item-page.read.server'
import { DiscussionForm, MemberSteps, SecretarySteps } from '~/features/commission/item-steps'
import { QuorumSaid } from '~/features/commission/meeting-parts'
import { actOnItem, itemPermission } from '~/features/commission/receive-item.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { ButtonLink } from '~/ui/button'
import { Neighbours } from '~/ui/neighbours'
import { Page } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'commission:read')
  const page = await itemPage(actor, params.id ?? '', params.itemId ?? '')
  if (!page) throw new Response('not found', { status: 404 })
  return { page, operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const data = await request.formData()
  const actor = await requireActor(request, itemPermission(data))
  const itemId = params.itemId ?? ''
  const result = await actOnItem(actor, itemId, data)
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.agendaItem(params.id ?? '', itemId), t(`commission.meetings.item.said.${result.intent}`))
}

export default function AgendaItemRoute() {
  const { t, day } = useTexts()
  const { page, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const given = { page, operationId, refused }
  const beside = (position: number) => {
    const found = page.others.find((one) => one.position === position)
    return found
      ? {
          to: paths.agendaItem(page.meeting.id, found.id),
          text: `${t('commission.meetings.question')} ${found.position}`,
        }
      : null
  }
  return (
    <Page
      title={t('commission.meetings.item.title', { position: page.position, title: page.question.title })}
      lead={page.organisation.shortName}
      crumbs={[
        { to: paths.commission, text: t('commission.title') },
        {
          to: paths.commissionMeeting(page.meeting.id),
          text: t('commission.work.meeting', { number: page.meeting.number, day: day(page.meeting.plannedOn) }),
        },
      ]}
      actions={
        <ButtonLink to={paths.commissionCase(page.question.id)}>{t('commission.meetings.item.readCase')}</ButtonLink>
      }
    >
      <QuorumSaid quorum={page.quorum} status={page.meeting.status} />
      <VoteShown page={page} />
      <MemberSteps {...given} />
      <SecretarySteps {...given} />
      <Recusals page={page} />
      {page.can.write ? <DiscussionForm key={page.version} {...given} /> : <DiscussionShown page={page} />}
      <Neighbours
        label={t('commission.meetings.agenda')}
        previous={beside(page.position - 1)}
        next={beside(page.position + 1)}
      />
    </Page>
  )
}
