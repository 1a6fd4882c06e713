import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ChangeList } from '~/features/reforms/change-list'
import { ClientList } from '~/features/reforms/client-list'
import { listTried, triedQuery } from '~/features/reforms/list-tried'
import { NearMisses } from '~/features/reforms/near-misses'
import { OrganisationIndicators } from '~/features/reforms/organisation-indicators'
import { changesOf, requireReform } from '~/features/reforms/reform-asked.read.server'
import { SumNumbers, useSentence } from '~/features/reforms/sum-change'
import { tryOnOrganisation } from '~/features/reforms/tried-organisation.read.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { ButtonLink } from '~/ui/button'
import { Page, Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'reform:try')
  const { reform, year, query } = await requireReform(request.url)
  const tried = await tryOnOrganisation(actor, reform, year, params.code!)
  if (!tried) throw new Response('not found', { status: 404 })
  const { clients, ...organisation } = tried
  const { changes } = await changesOf({ reform, year })
  return { organisation, year, query, changes, list: listTried(triedQuery(request.url), clients) }
}

export default function TriedOrganisationPage() {
  const { t } = useTexts()
  const { organisation, year, query, changes, list } = useLoaderData<typeof loader>()
  const { name, settlementId, sums, indicators, margins } = organisation
  const sentence = useSentence()
  return (
    <Page
      title={t('reforms.one.title', { name, year })}
      lead={t('reforms.one.lead')}
      crumbs={[{ to: `${paths.tryReform}?${query}`, text: t('reforms.title') }]}
      actions={<ButtonLink to={paths.settlement(settlementId)}>{t('reforms.one.statement')}</ButtonLink>}
    >
      <h2 className="reform-sentence">{sentence(sums, year, 'one')}</h2>
      <SumNumbers sums={sums} />
      <ChangeList changes={changes} />
      <Section title={t('reforms.one.indicators')}>
        <OrganisationIndicators indicators={indicators} />
      </Section>
      <Section title={t('reforms.clients')}>
        <ClientList list={list} query={query} settlementId={settlementId} />
      </Section>
      <NearMisses margins={margins} settlementId={settlementId} />
    </Page>
  )
}
