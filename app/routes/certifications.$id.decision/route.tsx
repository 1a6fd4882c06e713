import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useCertificationName } from '~/features/certification/certification-tags'
import { DecisionForm } from '~/features/certification/decision-form'
import { isAllowed } from '~/features/certification/move-certification.server'
import { receiveDecision } from '~/features/certification/receive-report.server'
import { Supports } from '~/features/certification/report-form'
import { decisionPage } from '~/features/certification/report-page.read.server'
import { requireCertification } from '~/features/certification/require-certification.server'
import { paths } from '~/paths'
import { today } from '~/platform/clock.server'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page, Section } from '~/ui/page'
import { Empty, Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, certification } = await requireCertification(request, 'certification:decide', params.id)
  const { id, number, version } = certification
  return {
    ...{ id, number, version, today: await today(), operationId: randomUUID() },
    page: await decisionPage(certification),
    canDecide: isAllowed(actor, certification, 'certify'),
    isAssessor: certification.assessors.some(({ userId }) => userId === actor.userId),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, certification } = await requireCertification(request, 'certification:decide', params.id)
  const result = await receiveDecision(actor, certification.id, await request.formData())
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.certification(certification.id), t(`certification.decided.${result.intent}`))
}

export default function DecisionRoute() {
  const { t, day, pick } = useTexts()
  const { id, number, version, today, page, canDecide, isAssessor, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const nameOf = useCertificationName()
  return (
    <Page
      title={t('certification.decision')}
      lead={t('certification.decisionLead')}
      crumbs={[
        { to: paths.certifications, text: t('certification.title') },
        { to: paths.certification(id), text: nameOf(number) },
      ]}
    >
      {page === null ? (
        <Empty>{t('certification.noReport')}</Empty>
      ) : (
        <>
          <Section title={t('certification.reportOf', { number: page.numberText, day: day(page.signedOn) })}>
            {page.supports ? (
              <>
                <p>{t('certification.counts', { ...page.supports.counts })}</p>
                <Supports words={pick(page.supports.words)} />
              </>
            ) : (
              <Say tone="bad">{t('certification.refusal.sealBroken')}</Say>
            )}
            <p style={{ whiteSpace: 'pre-line' }}>{page.conclusion}</p>
            {page.recommends && (
              <p>
                {t('certification.parts.recommends')}: {t(`certification.proposals.${page.recommends}`)}
              </p>
            )}
            <p>
              <a href={paths.conformityReportFile(id, page.number, 'pdf')} download>
                {t('certification.wholeReport')}
              </a>
            </p>
          </Section>
          <Section title={t('certification.decide')}>
            {canDecide ? (
              <DecisionForm key={version} {...{ version, operationId, today, page, refused }} />
            ) : (
              <Say>{t(isAssessor ? 'certification.refusal.assessorDecides' : 'certification.decidedAlready')}</Say>
            )}
          </Section>
        </>
      )}
    </Page>
  )
}
