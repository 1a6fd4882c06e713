import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { factsPage } from '~/features/quality-facts/facts-page.read.server'
import { MedicalSection } from '~/features/quality-facts/medical-section'
import { PlansSection } from '~/features/quality-facts/plans-section'
import { ProgrammeSection } from '~/features/quality-facts/programme-section'
import { requireQualityOrganisation } from '~/features/quality-facts/require-quality-organisation.server'
import { StaffSection } from '~/features/quality-facts/staff-section'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, organisation } = await requireQualityOrganisation(request, 'quality-facts:read', params.code)
  const allVisits = new URL(request.url).searchParams.get('visits') === 'all'
  const { permissions, organisationId } = actor
  return {
    page: await factsPage(actor, organisation, allVisits),
    may: {
      code: organisation.code,
      canEdit: permissions.has('quality-facts:edit'),
      canReadJournal: permissions.has('audit:read'),
    },
    isMinistry: organisationId === null,
  }
}

export default function QualityFacts() {
  const { t } = useTexts()
  const { page, may, isMinistry } = useLoaderData<typeof loader>()
  return (
    <Page
      title={t('qualityFacts.title')}
      lead={
        <>
          {isMinistry && <b>{page.shortName}. </b>}
          {t('qualityFacts.lead')}
        </>
      }
      crumbs={isMinistry ? [{ to: paths.qualityKnown, text: t('qualityFacts.list.title') }] : []}
      actions={
        <ButtonLink to={paths.qualityCriteria(page.code)} kind="main">
          {t('qualityFacts.toCriteria')}
        </ButtonLink>
      }
    >
      <StaffSection page={page} may={may} />
      <MedicalSection page={page} may={may} />
      <ProgrammeSection page={page} may={may} />
      <PlansSection page={page} may={may} />
    </Page>
  )
}
