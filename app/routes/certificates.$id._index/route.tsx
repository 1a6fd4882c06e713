import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { certificatePage } from '~/features/certification/certificate-page.read.server'
import { CertificateDecisions, CertificateFacts, CertificateForm } from '~/features/certification/certificate-parts'
import { CertificateTag } from '~/features/certification/certification-tags'
import { receiveCertificateDecision } from '~/features/certification/receive-certificate.server'
import { requireCertificate } from '~/features/certification/require-certification.server'
import { paths } from '~/paths'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, certificate } = await requireCertificate(request, 'certification:read', params.id)
  return { page: await certificatePage(actor, certificate), operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, certificate } = await requireCertificate(request, 'certification:decide', params.id)
  const result = await receiveCertificateDecision(actor, certificate.id, await request.formData())
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.certificate(certificate.id), t(`certificates.act.${result.kind}.said`))
}

export default function CertificateRoute() {
  const { t } = useTexts()
  const { page, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page
      title={t('certificates.title', { number: page.number })}
      lead={<CertificateTag status={page.status} />}
      crumbs={[{ to: paths.certifications, text: t('certification.title') }]}
      actions={
        <>
          <a className="button" data-kind="plain" href={paths.certificateFile(page.id, 'docx')} download>
            DOCX
          </a>
          <a className="button" data-kind="plain" href={paths.certificateFile(page.id, 'pdf')} download>
            PDF
          </a>
          {page.canRenew && (
            <ButtonLink kind="main" to={paths.newCertification(page.centreId)}>
              {t('certificates.renew')}
            </ButtonLink>
          )}
        </>
      }
    >
      <CertificateFacts page={page} />
      <CertificateDecisions page={page} />
      <CertificateForm key={page.version} {...{ page, operationId, refused }} />
    </Page>
  )
}
