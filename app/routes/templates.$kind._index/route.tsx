import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PdfRemarkList, TemplateProblemList } from '~/features/documents/kinds/template-problem-list'
import { FieldList } from '~/features/documents/templates/field-list'
import { receiveTemplate } from '~/features/documents/templates/receive-template.server'
import { requireTemplateKind, templatePage } from '~/features/documents/templates/template-pages.read.server'
import { UploadFields } from '~/features/documents/templates/upload-fields'
import { VersionList } from '~/features/documents/templates/version-list'
import { withdrawTemplate } from '~/features/documents/templates/withdraw-template.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { mostTemplateBytes } from '~/platform/paper/check-template.server'
import { Form, Submit } from '~/ui/form'
import { Page, Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireActor(request, 'template:edit')
  const page = await templatePage(requireTemplateKind(params.kind))
  return { page, megabytes: mostTemplateBytes / 1024 / 1024, operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'template:edit')
  const kind = requireTemplateKind(params.kind)
  const { t } = textsOf(await languageOf(request))
  if (isUpload(request)) {
    const result = await receiveTemplate(actor, kind, request)
    return result.ok ? redirectWith(paths.template(kind), t('templates.accepted', { number: result.number })) : result
  }
  const data = await request.formData()
  await withdrawTemplate(actor, { kind, number: Number(data.get('number')) || 0 }, String(data.get('operationId')))
  return redirectWith(paths.template(kind), t('templates.withdrawn'))
}

const isUpload = (request: Request) => (request.headers.get('Content-Type') ?? '').startsWith('multipart/form-data')

export default function TemplateRoute() {
  const { t, pick } = useTexts()
  const { page, megabytes, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page
      title={pick(page.title)}
      lead={t(page.isStandard ? 'templates.standardNow' : 'templates.ownNow')}
      crumbs={[{ to: paths.templates, text: t('templates.title') }]}
      actions={
        <>
          <a className="button" href={paths.templateFile(page.id, 'docx')} download>
            {t('templates.downloadStandard')}
          </a>
          <a className="button" href={paths.templateFile(page.id, 'example')} download>
            {t('templates.standardExample')}
          </a>
        </>
      }
    >
      {refused && refused.problems.length > 0 && <TemplateProblemList problems={refused.problems} />}
      <PdfRemarkList remarks={page.remarks} />
      <Section title={t('templates.versions')}>
        <VersionList page={page} operationId={operationId} />
      </Section>
      <Section title={t('templates.upload')}>
        <p className="muted mb-3">{t('templates.uploadLead')}</p>
        <Form
          state={refused?.form}
          operationId={operationId}
          encType="multipart/form-data"
          defaults={{ how: 'day', fromOn: page.today }}
        >
          <UploadFields megabytes={megabytes} />
          <Submit>{t('templates.submit')}</Submit>
        </Form>
      </Section>
      <Section title={t('templates.fields')}>
        <p className="muted mb-3">{t('templates.fieldsLead')}</p>
        <FieldList fields={page.fields} />
      </Section>
    </Page>
  )
}
