import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnVisit, visitPermission } from '~/features/certification/act-on-visit.server'
import { useCertificationName, VisitTag } from '~/features/certification/certification-tags'
import { FindingList } from '~/features/certification/finding-list'
import { requireVisit } from '~/features/certification/require-certification.server'
import { visitPage } from '~/features/certification/visit-page.read.server'
import { VisitDay, VisitPhotos, VisitProtocol } from '~/features/certification/visit-parts'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { mostFileBytes } from '~/platform/files/file-kinds'
import { redirectWith } from '~/platform/http/flash.server'
import { readMultipart } from '~/platform/http/multipart.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, visit } = await requireVisit(request, 'certification:read', params.id)
  return {
    page: await visitPage(actor, visit.id, visit.certification),
    today: await today(),
    operationId: randomUUID(),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  // A file is read for nobody who may not meet certifications at all; what the form asks for needs its own permission.
  await requireActor(request, 'certification:read')
  const sent = await readMultipart(request, mostFileBytes)
  const { actor, visit } = await requireVisit(request, visitPermission(sent.data), params.id)
  const result = await actOnVisit(actor, visit.id, sent)
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.visit(visit.id), t(`visits.said.${result.intent}`))
}

export default function VisitRoute() {
  const { t, day } = useTexts()
  const { page, today, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const nameOf = useCertificationName()
  const given = { page, operationId, refused }
  return (
    <Page
      title={`${t(`visits.kinds.${page.kind}`)}: ${page.centre.name}`}
      lead={<VisitTag status={page.status} />}
      crumbs={[
        { to: paths.certifications, text: t('certification.title') },
        { to: paths.certification(page.certification.id), text: nameOf(page.certification.number) },
      ]}
    >
      <dl className="facts">
        <dt>{t('visits.centre')}</dt>
        <dd>
          {page.centre.name}, {[page.centre.municipality, page.centre.address].filter(Boolean).join(', ')}
          <div className="muted small">{page.organisationName}</div>
        </dd>
        {page.dueOn && (
          <>
            <dt>{t('visits.dueOn')}</dt>
            <dd>{day(page.dueOn)}</dd>
          </>
        )}
        {page.plannedOn && (
          <>
            <dt>{t('visits.plannedOn')}</dt>
            <dd>{day(page.plannedOn)}</dd>
          </>
        )}
        {page.reason && (
          <>
            <dt>{t('visits.reasonShown')}</dt>
            <dd>{page.reason}</dd>
          </>
        )}
      </dl>
      <div key={page.version}>
        <VisitDay {...given} />
        <FindingList {...given} />
        <VisitProtocol {...given} today={today} />
        <VisitPhotos {...given} />
      </div>
    </Page>
  )
}
