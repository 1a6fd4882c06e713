import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { actOnExclusion } from '~/features/exclusion/act-on-exclusion.server'
import { ExclusionActions } from '~/features/exclusion/exclusion-actions'
import { ExclusionClients } from '~/features/exclusion/exclusion-clients'
import { ChainTag } from '~/features/exclusion/exclusion-columns'
import { ExclusionFacts } from '~/features/exclusion/exclusion-facts'
import { exclusionPage, type ExclusionPage } from '~/features/exclusion/exclusion-page.read.server'
import { ExclusionSteps } from '~/features/exclusion/exclusion-steps'
import { requireExclusion } from '~/features/exclusion/require-exclusion.server'
import { paths } from '~/paths'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, question } = await requireExclusion(request, 'commission:read', params.id)
  return { page: await exclusionPage(actor, question), operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, question } = await requireExclusion(request, 'commission:carryOut', params.id)
  const result = await actOnExclusion(actor, question.id, await request.formData())
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.exclusion(question.id), t(`exclusion.do.${result.intent}.said`))
}

export default function ExclusionRoute() {
  const { t } = useTexts()
  const { page, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page
      title={t('exclusion.numbered', { number: page.number })}
      lead={
        <>
          {page.organisation.shortName} <ChainTag {...page} />
        </>
      }
      crumbs={[{ to: paths.exclusions, text: t('exclusion.title') }]}
      actions={<Papers page={page} />}
    >
      {page.draft && (
        <Say>
          {t(page.draft.isToSign ? 'exclusion.draftToSign' : 'exclusion.draft')}{' '}
          {page.may.openOrder && <Link to={paths.order(page.draft.id)}>{t('exclusion.openDraft')}</Link>}
        </Say>
      )}
      <ExclusionFacts page={page} />
      <ExclusionSteps page={page} />
      <ExclusionActions key={page.version} {...{ page, operationId, refused }} />
      <ExclusionClients page={page} />
    </Page>
  )
}

const orderKinds = { exclude: 'exclusion-by-protocol', reinstate: 'reinstatement-by-protocol' } as const

/** The order and the letter: papers that another person signs. */
function Papers({ page }: { page: ExclusionPage }) {
  const { t } = useTexts()
  return (
    <>
      {page.can.order && !page.draft && (
        <ButtonLink kind="main" to={paths.newOrder(orderKinds[page.outcome], { 'effect.question': page.id })}>
          {t('exclusion.do.order')}
        </ButtonLink>
      )}
      {page.can.tell && page.notices.length === 0 && (
        <ButtonLink to={paths.newPaper('exclusion-notice', page.id)}>{t('exclusion.do.tell')}</ButtonLink>
      )}
    </>
  )
}
