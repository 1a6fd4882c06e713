import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DossierFields } from '~/features/dossier/dossier-fields'
import { newDossierPage } from '~/features/dossier/new-paper.read.server'
import { receivePaper } from '~/features/dossier/receive-paper.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { mostFileBytes } from '~/platform/files/file-kinds'
import { redirectWith } from '~/platform/http/flash.server'
import { readMultipart } from '~/platform/http/multipart.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Form, Submit } from '~/ui/form'
import { Page } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'dossier:edit')
  const supersedes = new URL(request.url).searchParams.get('supersedes')
  return { page: await newDossierPage(actor, supersedes), operationId: randomUUID() }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'dossier:edit')
  const result = await receivePaper(actor, await readMultipart(request, mostFileBytes))
  if (!result.ok) return result
  return redirectWith(paths.dossierPaper(result.paperId), textsOf(await languageOf(request)).t('dossier.add.said'))
}

export default function NewDossierPaper() {
  const { t } = useTexts()
  const { page, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page
      title={t('dossier.add.title')}
      lead={t('dossier.add.lead')}
      crumbs={[{ to: paths.dossier, text: t('dossier.title') }]}
    >
      {page.supersedes && <Say>{t('dossier.add.supersedes', { title: page.supersedes.title })}</Say>}
      <Form
        state={refused?.form}
        operationId={operationId}
        encType="multipart/form-data"
        defaults={page.defaults}
        draftKey={`dossier:new:${page.supersedes?.id ?? ''}`}
      >
        <Refusal say={refused?.say} />
        {page.supersedes && <input type="hidden" name="supersedes" value={page.supersedes.id} />}
        <DossierFields centres={page.centres} />
        <Submit>{t('dossier.add.submit')}</Submit>
      </Form>
    </Page>
  )
}
