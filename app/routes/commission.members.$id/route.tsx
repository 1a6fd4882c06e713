import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberChoices, memberPage } from '~/features/commission/member-list.read.server'
import { EndTerm, MemberForm, MemberTies, useMemberColumns } from '~/features/commission/member-parts'
import { actOnMember } from '~/features/commission/receive-member.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page } from '~/ui/page'
import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'commission:read')
  const member = await memberPage(params.id ?? '')
  if (!member) throw new Response('not found', { status: 404 })
  const mayKeep = actor.permissions.has('commission:keep')
  return { member, choices: await memberChoices(actor), mayKeep, operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'commission:keep')
  const result = await actOnMember(actor, params.id ?? '', await request.formData())
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.commissionMember(result.id), t(`commission.members.${result.intent}Said`))
}

export default function CommissionMemberRoute() {
  const { t } = useTexts()
  const { member, choices, mayKeep, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const columns = useMemberColumns()
  const given = { member, operationId, refused }
  return (
    <Page
      title={member.fullName}
      lead={[t(`commission.members.seats.${member.seat}`), member.position].filter(Boolean).join(', ')}
      crumbs={[
        { to: paths.commission, text: t('commission.title') },
        { to: paths.commissionMembers, text: t('commission.members.title') },
      ]}
    >
      {mayKeep ? (
        <MemberForm
          key={member.version}
          {...{ member, choices, operationId }}
          refused={refused?.intent === 'save' ? refused : undefined}
        />
      ) : (
        <Table caption={member.fullName} rows={[member]} keyOf={(row) => row.id} columns={columns} />
      )}
      <MemberTies {...given} choices={choices} mayEdit={mayKeep} />
      {mayKeep && member.isInOffice && <EndTerm {...given} />}
    </Page>
  )
}
