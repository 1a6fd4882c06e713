import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CertificatesByState } from '~/features/certification-figures/certificates-by-state'
import { certificateFigures, certificateStates } from '~/features/certification-figures/certificates.read.server'
import { FindingsByCriterion } from '~/features/certification-figures/findings-by-criterion'
import { findingFigures } from '~/features/certification-figures/findings.read.server'
import { CountedCertificates, CountedFindings } from '~/features/certification-figures/made-of'
import { timeFigures } from '~/features/certification-figures/times.read.server'
import { TimesToCertificate } from '~/features/certification-figures/times-to-certificate'
import { requireActor } from '~/platform/auth/require-actor.server'
import { Page } from '~/ui/page'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

/** About all centres: to an organisation's people the page does not exist. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'certification:read', { organisationId: null })
  const query = new URL(request.url).searchParams
  const [certificates, findings, times] = await Promise.all([certificateFigures(), findingFigures(), timeFigures()])
  const state = certificateStates.find((one) => one === query.get('state')) ?? null
  const criterion = findings.criteria.find((one) => one.criterion === query.get('criterion')) ?? null
  return { certificates, findings, times, state, criterion }
}

export default function CertificationDashboard() {
  const { t, pick } = useTexts()
  const { certificates, findings, times, state, criterion } = useLoaderData<typeof loader>()
  const isEmpty = certificates.certificates.length === 0 && findings.criteria.length === 0
  return (
    <Page title={t('certificationFigures.title')} lead={t('certificationFigures.lead')}>
      {isEmpty ? (
        <Empty>{t('certificationFigures.empty')}</Empty>
      ) : (
        <>
          {state && (
            <CountedCertificates state={state} rows={certificates.certificates.filter((one) => one.state === state)} />
          )}
          {criterion && (
            <CountedFindings
              name={pick(criterion.title)}
              rows={findings.findings.filter((one) => one.criterion === criterion.criterion)}
            />
          )}
          {certificates.certificates.length > 0 ? (
            <CertificatesByState figures={certificates} />
          ) : (
            <Empty>{t('certificationFigures.noCertificates')}</Empty>
          )}
          <FindingsByCriterion figures={findings} />
          <TimesToCertificate figures={times} />
        </>
      )}
    </Page>
  )
}
