import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CertificationFilters, useCertificationColumns } from '~/features/certification/certification-columns'
import {
  certificationQuery,
  listCertifications,
  organisationsOfCertifications,
} from '~/features/certification/certification-list.read.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { ExportLink, ListView } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'certification:read')
  const { permissions } = actor
  return {
    list: await listCertifications(actor, certificationQuery(request.url)),
    organisations: await organisationsOfCertifications(actor),
    isMinistry: actor.organisationId === null,
    isAssessor: permissions.has('certification:assess'),
    mayOpen: permissions.has('certification:organise') || permissions.has('certification:selfAssess'),
    mayOrganise: permissions.has('certification:organise'),
  }
}

export default function Certifications() {
  const { t } = useTexts()
  const { list, organisations, isMinistry, isAssessor, mayOpen, mayOrganise } = useLoaderData<typeof loader>()
  const columns = useCertificationColumns(isMinistry)
  return (
    <Page
      title={t('certification.title')}
      lead={t(isMinistry ? 'certification.lead' : 'certification.leadOwn')}
      actions={
        <>
          {isMinistry && <ButtonLink to={paths.certificationFigures()}>{t('certificationFigures.title')}</ButtonLink>}
          <ButtonLink to={paths.visits}>{t('visits.title')}</ButtonLink>
          {mayOrganise && <ButtonLink to={paths.assessors}>{t('certification.team.registry')}</ButtonLink>}
          {mayOpen && (
            <ButtonLink kind="main" to={paths.newCertification()}>
              {t(isMinistry ? 'certification.open.title' : 'certification.open.apply')}
            </ButtonLink>
          )}
        </>
      }
    >
      <ListView
        list={list}
        caption={t('certification.title')}
        keyOf={(row) => row.id}
        empty={
          <Empty
            action={mayOpen && <ButtonLink to={paths.newCertification()}>{t('certification.open.first')}</ButtonLink>}
          >
            {t(isMinistry ? 'certification.empty' : 'certification.emptyOwn')}
          </Empty>
        }
        exports={<ExportLink to={paths.certificationsExport} text={t('common.action.exportCsv')} />}
        filters={<CertificationFilters {...{ organisations, isMinistry, isAssessor }} filters={list.query.filters} />}
        columns={columns}
      />
    </Page>
  )
}
