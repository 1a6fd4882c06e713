import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnPaper, permissionAsked } from '~/features/documents/act-on-paper.server'
import { PaperActions } from '~/features/documents/paper-actions'
import { PaperFacts, PaperWarnings } from '~/features/documents/paper-facts'
import { PaperFiles } from '~/features/documents/paper-files'
import { PaperHistory } from '~/features/documents/paper-history'
import { paperPage } from '~/features/documents/paper-page.read.server'
import { PaperPreview } from '~/features/documents/paper-preview'
import { PaperTag, usePaperName } from '~/features/documents/paper-tag'
import { paperText } from '~/features/documents/paper-text.server'
import { requirePaper } from '~/features/documents/require-paper.server'
import { paths } from '~/paths'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page, Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, paper } = await requirePaper(request, 'paper:read', params.id)
  const [page, blocks] = await Promise.all([paperPage(actor, paper), paperText(actor, paper)])
  return { page, blocks, operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const data = await request.formData()
  const { actor, paper } = await requirePaper(request, permissionAsked(data), params.id)
  const result = await actOnPaper(actor, paper.id, data)
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(
    result.intent === 'withdraw' ? paths.papers : paths.paper(paper.id),
    t(`papers.do.${result.intent}.said`),
  )
}

export default function PaperRoute() {
  const { t } = useTexts()
  const { page, blocks, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const nameOf = usePaperName()
  return (
    <Page
      title={nameOf(page)}
      lead={<PaperTag status={page.status} />}
      crumbs={[{ to: paths.papers, text: t('papers.title') }]}
    >
      <PaperWarnings page={page} to={paths.paper} />
      <PaperFacts page={page} />
      <PaperFiles page={page} />
      {blocks.length > 0 && (
        <Section title={t('papers.page.preview')}>
          {!page.hasFiles && <p className="muted mb-2">{t('papers.page.previewDraft')}</p>}
          <PaperPreview blocks={blocks} />
        </Section>
      )}
      <PaperActions key={page.version} page={page} operationId={operationId} refused={refused} />
      <PaperHistory page={page} />
    </Page>
  )
}
