import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { receiveClosing } from '~/features/quality/receive-plan.server'
import { requireYear } from '~/features/quality/require-year.server'
import { YearChart, YearsChart } from '~/features/quality/year-charts'
import { yearPage } from '~/features/quality/year-page.read.server'
import { CloseYear, YearVerdict } from '~/features/quality/year-parts'
import { paths } from '~/paths'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, organisation, year } = await requireYear(request, 'quality:read', params)
  return { page: await yearPage(actor, organisation, year), operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, organisation, year } = await requireYear(request, 'quality:plan', params)
  const result = await receiveClosing(actor, { organisationId: organisation.id, year }, await request.formData())
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.qualityYear(organisation.code, year), t('quality.years.close.said'))
}

export default function QualityYear() {
  const { t } = useTexts()
  const { page, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { organisation, year, years } = page
  return (
    <Page
      title={t('quality.years.title', { year, organisation: organisation.shortName })}
      lead={t('quality.years.lead', { threshold: page.threshold })}
      crumbs={[{ to: paths.quality, text: t('quality.title') }]}
      actions={
        <>
          {page.quality && (
            <a className="button" href={paths.qualityYearCase(organisation.code, year)} download>
              {t('quality.years.caseFile')}
            </a>
          )}
          {page.mayPlan && (
            <ButtonLink to={paths.qualityPlan(organisation.code, year)}>{t('quality.planYear')}</ButtonLink>
          )}
        </>
      }
    >
      <nav className="flex flex-wrap gap-3 mb-4" aria-label={t('quality.years.overYears')}>
        {years.map((one) =>
          one.year === year ? (
            <b key={one.year} aria-current="page">
              {one.year}
            </b>
          ) : (
            <Link key={one.year} to={paths.qualityYear(organisation.code, one.year)}>
              {one.year}
            </Link>
          ),
        )}
      </nav>
      <YearVerdict page={page} />
      <YearChart page={page} />
      <YearsChart page={page} />
      <CloseYear page={page} operationId={operationId} refused={refused} />
    </Page>
  )
}
