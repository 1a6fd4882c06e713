import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PlanForm, PlanTable, PlanChoice } from '~/features/quality/plan-form'
import { planPage } from '~/features/quality/plan-page.read.server'
import { receivePlan } from '~/features/quality/receive-plan.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page } from '~/ui/page'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'quality:plan')
  const params = new URL(request.url).searchParams
  const asked = { year: params.get('year') ?? '', organisation: params.get('organisation') ?? '' }
  return { page: await planPage(asked), operationId: randomUUID() }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'quality:plan')
  const result = await receivePlan(actor, await request.formData())
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(
    `${paths.quality}?year=${result.year}&sort=day`,
    t('quality.plan.planned', { count: result.count }),
  )
}

export default function QualityPlan() {
  const { t } = useTexts()
  const { page, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page
      title={t('quality.plan.title')}
      lead={t('quality.plan.lead', { number: page.count })}
      crumbs={[{ to: paths.quality, text: t('quality.title') }]}
    >
      {page.rows.length === 0 ? (
        <Empty>{t('quality.plan.none')}</Empty>
      ) : (
        <>
          <PlanChoice page={page} />
          <PlanForm key={`${page.year} ${page.one?.code}`} page={page} operationId={operationId} refused={refused} />
          <PlanTable page={page} />
        </>
      )}
    </Page>
  )
}
