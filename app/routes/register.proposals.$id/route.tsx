import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { actOnProposal, proposalPermissionAsked } from '~/features/register/act-on-proposal.server'
import { CardValue } from '~/features/register/entry-facts'
import { ProposalActions } from '~/features/register/proposal-actions'
import { proposalById, proposalPage, type ProposalPage } from '~/features/register/proposal-page.read.server'
import { proposalTones } from '~/features/register/proposal-states'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import type { Permission } from '~/platform/permissions/roles'
import { Page } from '~/ui/page'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

async function found(request: Request, permission: Permission, id: string | undefined) {
  const proposal = await proposalById(id ?? '')
  const organisationId = proposal?.entry.centre.organisationId ?? null
  const actor = await requireActor(request, permission, { organisationId })
  if (!proposal) throw new Response('not found', { status: 404 })
  return { actor, proposal }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, proposal } = await found(request, 'organisation:read', params.id)
  return { page: await proposalPage(actor, proposal), operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const data = await request.formData()
  const { actor, proposal } = await found(request, proposalPermissionAsked(data), params.id)
  const result = await actOnProposal(actor, proposal.id, data)
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.registerProposal(proposal.id), t(`entries.proposal.said.${result.intent}`))
}

type ProposedField = ProposalPage['fields'][number]

export default function ProposalRoute() {
  const { t, instant } = useTexts()
  const { page, operationId } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { centre, file, proposed, decided } = page
  return (
    <Page
      title={t('entries.proposal.title')}
      lead={<Tag tone={proposalTones[page.status]}>{t(`entries.proposal.status.${page.status}`)}</Tag>}
      crumbs={[
        { to: paths.register, text: t('entries.title') },
        { to: paths.entry(centre.code), text: centre.name },
      ]}
    >
      <dl className="facts">
        <dt>{t('entries.centre')}</dt>
        <dd>
          <Link to={paths.entry(centre.code)}>{centre.name}</Link> · {centre.organisation}
        </dd>
        <dt>{t('entries.proposal.proposedBy')}</dt>
        <dd>
          {proposed.by}, {instant(proposed.at)}
        </dd>
        <dt>{t('entries.proposal.reason')}</dt>
        <dd>{page.reason || <span className="muted">{t('entries.said')}</span>}</dd>
        <dt>{t('entries.proposal.file')}</dt>
        <dd>
          {file ? (
            <Link to={paths.file(file.id)}>{file.name}</Link>
          ) : (
            <span className="muted">{t('entries.proposal.noFile')}</span>
          )}
        </dd>
        {decided && (
          <>
            <dt>{t('entries.proposal.decidedBy')}</dt>
            <dd>
              {decided.by}, {instant(decided.at)}
            </dd>
          </>
        )}
        {page.decision && (
          <>
            <dt>{t('entries.proposal.why')}</dt>
            <dd>{page.decision}</dd>
          </>
        )}
      </dl>
      <Table
        caption={t('entries.proposal.title')}
        rows={page.fields}
        keyOf={({ field }) => field}
        columns={[
          { text: t('entries.compare.field'), cell: ({ field }) => t(`entries.field.${field}`) },
          ...(page.status === 'waiting'
            ? [
                {
                  text: t('entries.proposal.now'),
                  cell: ({ field, was }: ProposedField) => <CardValue field={field} value={was} />,
                },
              ]
            : []),
          {
            text: t('entries.proposal.proposed'),
            cell: ({ field, becomes }) => (
              <b>
                <CardValue field={field} value={becomes} />
              </b>
            ),
          },
        ]}
      />
      <div className="mt-6">
        <ProposalActions
          key={page.version}
          page={page}
          operationId={operationId}
          answer={answer && !answer.ok ? answer : undefined}
        />
      </div>
    </Page>
  )
}
