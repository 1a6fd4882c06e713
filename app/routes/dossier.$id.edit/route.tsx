import { randomUUID } from 'node:crypto'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DossierFields } from '~/features/dossier/dossier-fields'
import { correctPaperForm, factsOf } from '~/features/dossier/dossier-form.server'
import { dossierPage } from '~/features/dossier/dossier-page.read.server'
import { correctDossierPaper } from '~/features/dossier/keep-paper.server'
import { newDossierPage } from '~/features/dossier/new-paper.read.server'
import { refusedDossier } from '~/features/dossier/receive-paper.server'
import { requireDossierPaper } from '~/features/dossier/require-dossier-paper.server'
import { paths } from '~/paths'
import { parseForm } from '~/platform/forms/parse'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Form, Submit } from '~/ui/form'
import { Page } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, paper } = await requireDossierPaper(request, 'dossier:edit', params.id)
  const [page, { centres }] = await Promise.all([dossierPage(actor, paper), newDossierPage(actor, null)])
  if (!page.can.correct) throw redirect(paths.dossierPaper(paper.id))
  return { page, centres, operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, paper } = await requireDossierPaper(request, 'dossier:edit', params.id)
  const data = await request.formData()
  const parsed = parseForm(correctPaperForm, data)
  if (!parsed.ok) return { form: parsed.form, say: null }
  const { operationId, version } = parsed.value
  const result = await correctDossierPaper(actor, { paperId: paper.id, operationId, version }, factsOf(parsed.value))
  if (!result.ok) return refusedDossier(data, result)
  return redirectWith(paths.dossierPaper(paper.id), textsOf(await languageOf(request)).t('dossier.correct.said'))
}

export default function CorrectDossierPaper() {
  const { t } = useTexts()
  const { page, centres, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { kind, title, number, issuedOn, expiresOn, centre } = page
  return (
    <Page
      title={t('dossier.correct.title')}
      lead={t('dossier.correct.lead')}
      crumbs={[
        { to: paths.dossier, text: t('dossier.title') },
        { to: paths.dossierPaper(page.id), text: title },
      ]}
    >
      <Form
        state={refused?.form}
        operationId={operationId}
        version={page.version}
        defaults={{
          ...{ kind: kind.id, title, number, issuedOn: issuedOn ?? '', expiresOn: expiresOn ?? '' },
          centreId: centre?.id ?? '',
        }}
      >
        <Refusal say={refused?.say} />
        <DossierFields centres={centres} hasFile={false} />
        <Submit>{t('common.action.save')}</Submit>
      </Form>
    </Page>
  )
}
