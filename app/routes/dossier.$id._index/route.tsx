import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DossierFacts, DossierUses, DossierWarnings } from '~/features/dossier/dossier-facts'
import { withdrawPaperForm } from '~/features/dossier/dossier-form.server'
import { dossierPage } from '~/features/dossier/dossier-page.read.server'
import { withdrawDossierPaper } from '~/features/dossier/keep-paper.server'
import { refusedDossier } from '~/features/dossier/receive-paper.server'
import { requireDossierPaper } from '~/features/dossier/require-dossier-paper.server'
import { StandingTag } from '~/features/dossier/standing-tag'
import { paths } from '~/paths'
import { parseForm } from '~/platform/forms/parse'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { ButtonLink } from '~/ui/button'
import { Confirm } from '~/ui/confirm'
import { Form, LongTextField } from '~/ui/form'
import { Page, Section } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { Thumbnail } from '~/ui/thumbnail'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, paper } = await requireDossierPaper(request, 'dossier:read', params.id)
  return { page: await dossierPage(actor, paper), operationId: randomUUID() }
}

/** Withdraws the paper. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, paper } = await requireDossierPaper(request, 'dossier:edit', params.id)
  const data = await request.formData()
  const parsed = parseForm(withdrawPaperForm, data)
  if (!parsed.ok) return { form: parsed.form, say: null }
  const result = await withdrawDossierPaper(actor, { paperId: paper.id, ...parsed.value })
  if (!result.ok) return refusedDossier(data, result)
  return redirectWith(paths.dossierPaper(paper.id), textsOf(await languageOf(request)).t('dossier.withdraw.said'))
}

export default function DossierPaperRoute() {
  const { t } = useTexts()
  const { page, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { can } = page
  return (
    <Page
      title={page.title}
      lead={<StandingTag paper={page} />}
      crumbs={[{ to: paths.dossier, text: t('dossier.title') }]}
      actions={
        <>
          {can.correct && <ButtonLink to={paths.editDossierPaper(page.id)}>{t('dossier.page.correct')}</ButtonLink>}
          {can.supersede && (
            <ButtonLink kind="main" to={paths.newDossierPaper({ supersedes: page.id })}>
              {t('dossier.page.supersede')}
            </ButtonLink>
          )}
        </>
      }
    >
      <DossierWarnings page={page} />
      {page.file?.hasThumbnail && (
        <p className="mb-4">
          <Thumbnail
            src={paths.dossierThumbnail(page.id)}
            href={paths.dossierFile(page.id)}
            text={t('files.preview', { name: page.file.name })}
          />
        </p>
      )}
      <DossierFacts page={page} />
      <DossierUses page={page} />
      {can.withdraw && (
        <Section title={t('dossier.withdraw.title')}>
          <Form id="withdraw" key={page.version} state={refused?.form} operationId={operationId} version={page.version}>
            <Refusal say={refused?.say} />
            <LongTextField name="reason" label={t('dossier.withdraw.reason')} rows={2} />
            <Confirm
              form="withdraw"
              kind="danger"
              trigger={t('dossier.withdraw.submit')}
              title={t('dossier.withdraw.confirm')}
              confirm={t('dossier.withdraw.submit')}
            >
              {t('dossier.withdraw.text')}
            </Confirm>
          </Form>
        </Section>
      )}
    </Page>
  )
}
