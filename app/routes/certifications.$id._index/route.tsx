import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnCertification, certificationPermission } from '~/features/certification/act-on-certification.server'
import { CertificationActions, MainAction } from '~/features/certification/certification-actions'
import {
  CertificationFacts,
  CertificationReports,
  CertificationVisits,
  CertificationWarnings,
} from '~/features/certification/certification-facts'
import { certificationPage } from '~/features/certification/certification-page.read.server'
import { CertificationTag, useCertificationName } from '~/features/certification/certification-tags'
import { CriterionTable } from '~/features/certification/criterion-table'
import { DecisionHistory } from '~/features/certification/decision-history'
import { requireCertification } from '~/features/certification/require-certification.server'
import { paths } from '~/paths'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page, Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, certification } = await requireCertification(request, 'certification:read', params.id)
  return { page: await certificationPage(actor, certification), operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const data = await request.formData()
  const { actor, certification } = await requireCertification(request, certificationPermission(data), params.id)
  const result = await actOnCertification(actor, certification.id, data)
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.certification(certification.id), t(`certification.act.${result.intent}.said`))
}

export default function CertificationRoute() {
  const { t } = useTexts()
  const { page, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const nameOf = useCertificationName()
  const { self } = page.progress
  return (
    <Page
      title={`${nameOf(page.number)}: ${page.centre.name}`}
      lead={
        <>
          <CertificationTag status={page.status} />{' '}
          {t(`certification.kinds.${page.kind === 'renewal' ? 'renewal' : 'first'}`)}
        </>
      }
      crumbs={[{ to: paths.certifications, text: t('certification.title') }]}
      actions={<MainAction page={page} />}
    >
      <CertificationWarnings page={page} />
      <CertificationFacts page={page} />
      <CertificationActions key={page.version} {...{ page, operationId, refused }} />
      <DecisionHistory page={page} />
      <CertificationReports page={page} />
      <CertificationVisits page={page} />
      <Section title={t('certification.criteria')}>
        {page.status === 'selfAssessment' && (
          <p className="mb-3" id="self-progress">
            {t('certification.progress.self', self)}
            <progress className="progress block" value={self.done} max={self.total} aria-labelledby="self-progress" />
          </p>
        )}
        <CriterionTable page={page} />
      </Section>
    </Page>
  )
}
