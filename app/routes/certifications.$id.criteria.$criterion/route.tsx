import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnCriterion, criterionPermission } from '~/features/certification/act-on-criterion.server'
import { CertificationTag, useCertificationName } from '~/features/certification/certification-tags'
import { criterionPage } from '~/features/certification/criterion-page.read.server'
import { CriterionFound, CriterionLaw, CriterionSaid } from '~/features/certification/criterion-parts'
import { requireCertification } from '~/features/certification/require-certification.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { mostFileBytes } from '~/platform/files/file-kinds'
import { redirectWith } from '~/platform/http/flash.server'
import { readMultipart } from '~/platform/http/multipart.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Neighbours } from '~/ui/neighbours'
import { Page } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, certification } = await requireCertification(request, 'certification:read', params.id)
  const page = await criterionPage(actor, certification, params.criterion ?? '')
  if (!page) throw new Response('not found', { status: 404 })
  return { page, operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  // A file is read for nobody who may not meet certifications at all; what the form asks for needs its own permission.
  await requireActor(request, 'certification:read')
  const sent = await readMultipart(request, mostFileBytes)
  const { actor, certification } = await requireCertification(request, criterionPermission(sent.data), params.id)
  const about = { certificationId: certification.id, criterion: params.criterion ?? '' }
  const result = await actOnCriterion(actor, about, sent)
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  const said = {
    usePaper: t('dossier.picker.used'),
    addPaper: t('dossier.picker.added'),
    dropPaper: t('dossier.picker.dropped'),
  }
  const text = result.intent in said ? said[result.intent as keyof typeof said] : t('certification.saved')
  return redirectWith(paths.criterionOf(certification.id, result.next || about.criterion), text)
}

export default function CriterionRoute() {
  const { t, pick } = useTexts()
  const { page, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const nameOf = useCertificationName()
  const { certification, row, previous, next, progress } = page
  const given = { page, operationId, refused }
  const neighbour = (one: typeof next) =>
    one && { to: paths.criterionOf(certification.id, one.id), text: pick(one.title) }
  return (
    <Page
      title={`${row.position}. ${pick(row.criterion.title)}`}
      lead={
        <>
          {page.centreName} · {page.organisationName} <CertificationTag status={certification.status} />
        </>
      }
      crumbs={[
        { to: paths.certifications, text: t('certification.title') },
        { to: paths.certification(certification.id), text: nameOf(certification.number) },
      ]}
    >
      <p className="mb-4" id="progress-text">
        {t('certification.position', { position: row.position, of: page.of })}
        {progress &&
          ` · ${t(`certification.progress.${progress.kind}`, { done: progress.done, total: progress.total })}`}
        {progress && (
          <progress
            className="progress block"
            value={progress.done}
            max={progress.total}
            aria-labelledby="progress-text"
          />
        )}
      </p>
      <div className="examine" key={`${row.criterion.id} ${row.version}`}>
        <CriterionLaw page={page} />
        <CriterionSaid {...given} />
        <CriterionFound {...given} />
      </div>
      <Neighbours label={t('certification.criteria')} previous={neighbour(previous)} next={neighbour(next)} />
    </Page>
  )
}
