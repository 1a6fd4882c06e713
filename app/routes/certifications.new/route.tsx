import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { newCertificationPage, receiveOpening, requireOpener } from '~/features/certification/new-certification.server'
import { paths } from '~/paths'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Form, SelectField, Submit } from '~/ui/form'
import { Page } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { Empty, Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOpener(request)
  const asked = new URL(request.url).searchParams.get('centre') ?? ''
  return { page: await newCertificationPage(actor), asked, operationId: randomUUID() }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireOpener(request)
  const result = await receiveOpening(actor, await request.formData())
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.certification(result.id), t('certification.open.said'))
}

export default function NewCertification() {
  const { t } = useTexts()
  const { page, asked, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page
      title={t('certification.open.title')}
      lead={t('certification.open.lead')}
      crumbs={[{ to: paths.certifications, text: t('certification.title') }]}
    >
      {page.set === null && <Say tone="warn">{t('certification.refusal.noSet')}</Say>}
      {page.centres.length === 0 ? (
        <Empty>{t('certification.open.noCentres')}</Empty>
      ) : (
        <Form state={refused?.form} operationId={operationId} defaults={{ centreId: asked }}>
          <Refusal say={refused?.say} />
          <SelectField
            name="centreId"
            label={t('certification.centre')}
            empty={t('certification.open.notChosen')}
            options={page.centres.map(({ id, name, organisationName, isRenewal }) => ({
              value: id,
              text: isRenewal ? t('certification.open.renewal', { name }) : name,
              group: organisationName,
            }))}
          />
          {page.set && (
            <p className="muted mb-3">
              {t('certification.open.set', { title: page.set.title, edition: page.set.edition })}
            </p>
          )}
          <Submit>{t('certification.open.submit')}</Submit>
        </Form>
      )}
    </Page>
  )
}
