import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AppealForms, AppealShown } from '~/features/certification/appeal-parts'
import { useCertificationName } from '~/features/certification/certification-tags'
import { actOnAppeal, appealPage, appealPermission } from '~/features/certification/receive-appeal.server'
import { requireCertification } from '~/features/certification/require-certification.server'
import { paths } from '~/paths'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, certification } = await requireCertification(request, 'certification:read', params.id)
  const page = await appealPage(actor, certification, params.decisionId ?? '')
  if (!page) throw new Response('not found', { status: 404 })
  return { id: certification.id, number: certification.number, page, operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const data = await request.formData()
  const { actor, certification } = await requireCertification(request, appealPermission(data), params.id)
  const decisionId = params.decisionId ?? ''
  const result = await actOnAppeal(actor, decisionId, data)
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.appeal(certification.id, decisionId), t(`certification.appeals.said.${result.intent}`))
}

export default function AppealRoute() {
  const { t, day } = useTexts()
  const { id, number, page, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const nameOf = useCertificationName()
  return (
    <Page
      title={t('certification.appeals.title')}
      lead={t('certification.decisionNumber', { number: page.number, day: day(page.decidedOn) })}
      crumbs={[
        { to: paths.certifications, text: t('certification.title') },
        { to: paths.certification(id), text: nameOf(number) },
      ]}
    >
      <dl className="facts">
        <dt>{t('certification.decision')}</dt>
        <dd>{t(`certification.decisionKinds.${page.kind}`)}</dd>
        <dt>{t('certification.ground')}</dt>
        <dd style={{ whiteSpace: 'pre-line' }}>{page.ground}</dd>
        <dt>{t('certification.decidedBy')}</dt>
        <dd>{page.decidedBy}</dd>
      </dl>
      {page.appeals.map((appeal) => (
        <AppealShown key={appeal.id} appeal={appeal} />
      ))}
      <AppealForms {...{ page, operationId, refused }} />
    </Page>
  )
}
