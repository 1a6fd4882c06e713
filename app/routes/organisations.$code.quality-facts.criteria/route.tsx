import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CriteriaSummary } from '~/features/quality-facts/criteria-summary'
import { CriteriaTable } from '~/features/quality-facts/criteria-table'
import { qualityFactsOn, withoutCodes } from '~/features/quality-facts/quality-facts-on.read.server'
import { requireQualityOrganisation } from '~/features/quality-facts/require-quality-organisation.server'
import { paths } from '~/paths'
import { today } from '~/platform/clock.server'
import { readDay } from '~/platform/forms/parse'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, organisation } = await requireQualityOrganisation(request, 'quality-facts:read', params.code)
  const day = await today()
  const asked = readDay(new URL(request.url).searchParams.get('on') ?? '') ?? day
  // Of a day that has not come nothing is known.
  const on = asked > day ? day : asked
  const known = await qualityFactsOn(organisation.id, on)
  return {
    ...{ organisation, on, today: day },
    known: actor.permissions.has('client:list') ? known : withoutCodes(known),
    isMinistry: actor.organisationId === null,
  }
}

export default function QualityCriteria() {
  const { t, day } = useTexts()
  const { organisation, on, today, known, isMinistry } = useLoaderData<typeof loader>()
  return (
    <Page
      title={t('qualityFacts.criteria.title')}
      lead={
        <>
          {isMinistry && <b>{organisation.shortName}. </b>}
          {t('qualityFacts.criteria.lead', { day: day(on) })}
        </>
      }
      crumbs={[
        ...(isMinistry ? [{ to: paths.qualityKnown, text: t('qualityFacts.list.title') }] : []),
        { to: paths.qualityFacts(organisation.code), text: t('qualityFacts.title') },
      ]}
      actions={<ButtonLink to={paths.qualityFacts(organisation.code)}>{t('qualityFacts.criteria.back')}</ButtonLink>}
    >
      <form className="filters">
        <div className="field">
          <label htmlFor="criteria-on">{t('qualityFacts.criteria.on')}</label>
          <input id="criteria-on" type="date" name="on" className="input" key={on} defaultValue={on} max={today} />
        </div>
        <button className="button">{t('qualityFacts.criteria.show')}</button>
      </form>
      {!isMinistry && on === today && <CriteriaSummary known={known} />}
      <CriteriaTable known={known} />
    </Page>
  )
}
