import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ProtocolTag } from '~/features/commission/commission-tags'
import { protocolPage } from '~/features/commission/protocol-page.read.server'
import { ProtocolFacts, ProtocolSteps } from '~/features/commission/protocol-parts'
import { ProtocolText } from '~/features/commission/protocol-text'
import { actOnProtocol } from '~/features/commission/receive-protocol.server'
import { paths } from '~/paths'
import { today } from '~/platform/clock.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import { mostFileBytes } from '~/platform/files/file-kinds'
import { redirectWith } from '~/platform/http/flash.server'
import { readMultipart } from '~/platform/http/multipart.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page } from '~/ui/page'
import { PrintButton } from '~/ui/print-button'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'commission:read')
  const page = await protocolPage(actor, params.id ?? '')
  if (!page) throw new Response('not found', { status: 404 })
  return { page, today: await today(), operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'commission:keep')
  const result = await actOnProtocol(actor, params.id ?? '', await readMultipart(request, mostFileBytes))
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(
    paths.commissionProtocol(result.id),
    t(`commission.meetings.protocolPage.act.${result.intent}.said`),
  )
}

export default function CommissionProtocolRoute() {
  const { t, day } = useTexts()
  const { page, today, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { number } = page.meeting
  return (
    <Page
      title={t(
        page.status === 'draft' ? 'commission.meetings.protocolPage.draft' : 'commission.meetings.protocolPage.title',
        { number },
      )}
      lead={
        <>
          <ProtocolTag status={page.status} />{' '}
          {t('commission.meetings.protocolPage.edition', { edition: page.edition })}
        </>
      }
      crumbs={[
        { to: paths.commission, text: t('commission.title') },
        {
          to: paths.commissionMeeting(page.meeting.id),
          text: t('commission.work.meeting', { number, day: day(page.meeting.plannedOn) }),
        },
      ]}
      actions={<PrintButton />}
    >
      <ProtocolFacts page={page} />
      <ProtocolText page={page} />
      <ProtocolSteps key={page.version} {...{ page, today, operationId, refused }} />
    </Page>
  )
}
