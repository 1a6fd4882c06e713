import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberChoices } from '~/features/commission/member-list.read.server'
import { MemberForm } from '~/features/commission/member-parts'
import { enterMember } from '~/features/commission/receive-member.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'commission:keep')
  return { choices: await memberChoices(actor), operationId: randomUUID() }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'commission:keep')
  const result = await enterMember(actor, await request.formData())
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.commissionMember(result.id), t('commission.members.saveSaid'))
}

export default function NewCommissionMember() {
  const { t } = useTexts()
  const { choices, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page
      title={t('commission.members.new')}
      crumbs={[
        { to: paths.commission, text: t('commission.title') },
        { to: paths.commissionMembers, text: t('commission.members.title') },
      ]}
    >
      <MemberForm member={null} {...{ choices, operationId, refused }} />
    </Page>
  )
}
