import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AgreementsSection } from '~/features/register/agreements-section'
import { CentresSection } from '~/features/register/centres-section'
import { organisationCard } from '~/features/register/organisation-card.read.server'
import { OrganisationFacts } from '~/features/register/organisation-facts'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const organisation = await organisationCard(params.code!)
  const { permissions, organisationId } = await requireActor(request, 'organisation:read', {
    organisationId: organisation?.id ?? null,
  })
  if (!organisation) throw new Response('not found', { status: 404 })
  return {
    organisation,
    today: await today(),
    isMinistry: organisationId === null,
    mayEdit: permissions.has('organisation:edit'),
    mayEditAgreements: permissions.has('agreement:edit'),
    rooms: {
      clients: permissions.has('client:list'),
      acts: permissions.has('act:read'),
      settlements: permissions.has('settlement:read'),
      journal: permissions.has('audit:read'),
    },
  }
}

export default function OrganisationPage() {
  const { t } = useTexts()
  const { organisation, today, isMinistry, mayEdit, mayEditAgreements, rooms } = useLoaderData<typeof loader>()
  return (
    <Page
      title={organisation.shortName}
      lead={organisation.code}
      crumbs={isMinistry ? [{ to: paths.organisations, text: t('register.title') }] : []}
      actions={
        mayEdit && <ButtonLink to={paths.editOrganisation(organisation.code)}>{t('common.action.edit')}</ButtonLink>
      }
    >
      <OrganisationFacts organisation={organisation} rooms={rooms} />
      <AgreementsSection organisation={organisation} canEdit={mayEditAgreements} today={today} />
      <CentresSection organisation={organisation} canEdit={mayEdit} />
    </Page>
  )
}
