import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { receiveScan } from '~/features/documents/receive-scan.server'
import { requirePaper } from '~/features/documents/require-paper.server'
import { usePaperName } from '~/features/documents/paper-tag'
import { kindTitle } from '~/features/documents/kind-title.server'
import { paths } from '~/paths'
import { acceptOf, scanKinds } from '~/platform/files/file-kinds'
import { fileLimits } from '~/platform/files/file-problem'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { FileField } from '~/ui/file-field'
import { Form, Submit } from '~/ui/form'
import { Page } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { paper } = await requirePaper(request, 'paper:register', params.id, 'any')
  const { id, version, numberText, registeredOn, kind } = paper
  return {
    paper: { id, version, numberText, registeredOn, kind: kindTitle(kind) },
    to: kind === 'order' ? paths.order(id) : paths.paper(id),
    operationId: randomUUID(),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, paper } = await requirePaper(request, 'paper:register', params.id, 'any')
  const result = await receiveScan(actor, paper.id, request)
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paper.kind === 'order' ? paths.order(paper.id) : paths.paper(paper.id), t('papers.scanPage.said'))
}

export default function ScanPage() {
  const { t } = useTexts()
  const { paper, to, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const nameOf = usePaperName()
  return (
    <Page
      title={t('papers.scanPage.title')}
      lead={t('papers.scanPage.lead')}
      crumbs={[
        { to: paths.papers, text: t('papers.title') },
        { to, text: nameOf(paper) },
      ]}
    >
      <Form state={refused?.form} operationId={operationId} version={paper.version} encType="multipart/form-data">
        <Refusal say={refused?.say} />
        <FileField
          name="scan"
          label={t('papers.scanPage.file')}
          limits={fileLimits(scanKinds)}
          accept={acceptOf(scanKinds)}
        />
        <Submit>{t('papers.scanPage.submit')}</Submit>
      </Form>
    </Page>
  )
}
